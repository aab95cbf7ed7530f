/** What a reader could not do, or a person should check. Stable codes; the sentences are in `views/`. */
export const warningCodes = [
  'ambiguous-date',
  'attachments',
  'cut-at-size',
  'date-before-thread',
  'date-from-received',
  'date-in-future',
  'date-too-old',
  'earlier-mail',
  'encrypted',
  'file-not-fetched',
  'look-alike-letters',
  'more-material',
  'no-requester',
  'nothing-inside',
  'out-of-memory',
  'received-unknown',
  'requester-from-text',
  'requester-is-colleague',
  'requester-without-address',
  'several-mails',
  'several-senders',
  'time-out',
  'too-large',
  'unreadable',
  'unreadable-date',
  'unreadable-part',
  'zone-assumed',
] as const
export type WarningCode = (typeof warningCodes)[number]

/** The code where the condition holds, nothing where it does not: for spreading into a list. */
export function warnIf(condition: boolean, code: WarningCode): readonly WarningCode[] {
  return condition ? [code] : []
}
