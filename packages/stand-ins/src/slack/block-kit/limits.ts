/** Limits of whole messages and views. */
export const limits = {
  /** Longer text of a new message is cut by Slack. */
  postedText: 40_000,
  /** Longer text of an update is refused with `msg_too_long`. */
  updatedText: 4_000,
  /** Characters of all `markdown` blocks of a message. */
  markdown: 12_000,
  charts: 2,
  tables: 1,
  dataTableCharacters: 20_000,
  /** Bytes of a view as JSON: `view_too_large`. */
  viewBytes: 250_000,
  stackedViews: 3,
  viewTitle: 24,
  privateMetadata: 3_000,
  callbackId: 255,
  /** Milliseconds that a trigger id lives. */
  triggerMs: 3_000,
  responseUrlUses: 5,
  responseUrlMs: 30 * 60_000,
} as const
