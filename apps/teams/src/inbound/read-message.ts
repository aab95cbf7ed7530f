import type { Instant } from '@privacy-desk/core/calendar/instant.js'
import type { Handover, Material } from '@privacy-desk/core/intake/handover.js'
import { parseCommand } from '@privacy-desk/core/intents/parser.js'
import type { Activity } from './activity.js'
import type { Asked, Note } from './arrival.js'
import { type Attachments, readAttachments } from './attachments.js'
import { askedBy, readPress } from './button-press.js'
import { commentText, forwardedText, hasQuote, mentionsFile, typedText } from './html.js'
import { withoutMentionTags } from './mentions-in.js'
import { typedCommand } from './typed-command.js'

/** What a message asks, and what of it could not be read. */
export interface Understood {
  readonly asked: Asked
  readonly notes: readonly Note[]
}

/** Reads a message: a button of an older kind, a command, or something handed over. */
export function readMessage(activity: Activity, personal: boolean, at: Instant): Understood {
  const attachments = readAttachments(activity.attachments)
  if (isPress(activity)) return { asked: askedBy(readPress(activity.value)), notes: [] }
  return personal ? readPersonal(activity, attachments, at) : readShared(activity, attachments, at)
}

/** `Action.Submit` comes as a message with a value and no text. */
const isPress = ({ value, text }: Activity): boolean =>
  typeof value === 'object' && value !== null && (text ?? '') === ''

/**
 * In channels and group chats the bot hears only what mentions it, and gets no files. A lone
 * unknown word was meant for us, so help names it.
 */
function readShared(
  activity: Activity,
  { html, files, lostFiles, others }: Attachments,
  at: Instant,
): Understood {
  const text = withoutMentionTags(activity.text ?? '', activity)
  const hasFile = files.length + lostFiles + others > 0 || mentionsFile(html ?? '')
  const command = typedCommand(text)
  if (hasFile && (command === null || text === '')) return nothing('fileInShared')
  if (command === null && /\s/.test(text)) {
    return { asked: handOver('mention', at, [{ kind: 'text', text }], ''), notes: [] }
  }
  return {
    asked: { kind: 'intent', intent: command ?? parseCommand(text) },
    notes: hasFile ? ['fileInShared'] : [],
  }
}

function readPersonal(activity: Activity, attachments: Attachments, at: Instant): Understood {
  const { html, files, others, lostFiles } = attachments
  const notes: Note[] = [
    ...(others > 0 || /<img\b/i.test(html ?? '') ? (['attachmentNotRead'] as const) : []),
    ...(lostFiles > 0 ? (['fileNotReachable'] as const) : []),
  ]
  const text = ownText(activity, html, commentText)
  const forwarded = forwardedText(html ?? '')
  const quoted: readonly Material[] = forwarded === '' ? [] : [{ kind: 'text', text: forwarded }]
  if (files.length > 0)
    return { asked: handOver('mail-file', at, [...files, ...quoted], text), notes }
  if (quoted.length > 0) return { asked: handOver('shared-message', at, quoted, text), notes }
  const [first] = notes
  if (text === '' && first !== undefined) return nothing(first)
  const command = typedCommand(ownText(activity, html, typedText))
  if (command !== null) return { asked: { kind: 'intent', intent: command }, notes }
  return { asked: handOver('direct-message', at, [{ kind: 'text', text }], ''), notes }
}

/**
 * The sender's own words. What is quoted can be told from them only in the HTML; without a quote
 * the form that kept more line ends is the truer one.
 */
function ownText(
  activity: Activity,
  html: string | undefined,
  read: (html: string) => string,
): string {
  const flat = withoutMentionTags(activity.text ?? '', activity)
  if (html === undefined) return flat
  const rich = read(html)
  return !hasQuote(html) && lineEnds(flat) > lineEnds(rich) ? flat : rich
}

function handOver(
  gesture: Handover['gesture'],
  at: Instant,
  materials: readonly Material[],
  comment: string,
): Asked {
  const words = comment.trim()
  return {
    kind: 'handover',
    handover: {
      platform: 'teams',
      gesture,
      at,
      ...(words === '' ? {} : { comment: words }),
      materials,
    },
  }
}

const lineEnds = (text: string): number => text.split('\n').length

const nothing = (because: Note): Understood => ({ asked: { kind: 'nothing', because }, notes: [] })
