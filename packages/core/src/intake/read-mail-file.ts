import type { Mail, ReadMail } from './mail.js'
import { openMime } from './open-mime.js'
import { openMsgLater } from './open-msg-later.js'
import type { OpenedMail } from './opened-mail.js'
import { plainMailFile } from './plain-mail-file.js'
import { type ReadingContext, readText } from './read-text.js'
import { sideOf } from './sides.js'
import { isMsg } from './source-kind.js'
import { readSubject } from './subject-prefix.js'
import { warnIf } from './warning.js'
import { withWarning } from './with-warning.js'

const maxDepth = 5
/** Further attached mails are kept with the file, and a person looks at them. */
const maxAttached = 20

/**
 * Reads a mail from a file: its MIME source (`.eml`) or Outlook's own (`.msg`). Total: what
 * cannot be read is left empty and named in the warnings; a date that cannot be understood is
 * null, never the present.
 */
export async function readMailFile(bytes: Uint8Array, context: ReadingContext): Promise<ReadMail> {
  const opened = isMsg(bytes) ? await openMsgLater(bytes, context) : await openMime(bytes, context)
  const plain = opened === null || isHeaderless(opened) ? plainMailFile(bytes) : null
  if (plain !== null) {
    // What looks like a mail and cannot be taken apart may hold more than its plain letters show.
    const warnings = warnIf(opened === null, 'unreadable-part')
    return readText({ ...emptyMail(), body: plain, warnings }, context)
  }
  return opened
    ? readOpened(opened, context, maxDepth)
    : { outer: { ...emptyMail(), warnings: ['unreadable'] }, original: null }
}

/** No mail program writes a mail without these. */
function isHeaderless({ outer, attached }: OpenedMail): boolean {
  return !outer.from && !outer.sentAt && outer.subject === '' && attached.length === 0
}

function emptyMail(): Mail {
  return { from: null, subject: '', sentAt: null, body: '', warnings: [] }
}

async function readOpened(
  { outer, attached }: OpenedMail,
  context: ReadingContext,
  depth: number,
): Promise<ReadMail> {
  const read = readText(outer, context)
  if (read.original || attached.length === 0) return read
  if (depth === 0) return withWarning(read, 'unreadable-part')
  const inside: ReadMail[] = []
  for (const open of attached.slice(0, maxAttached)) {
    const mail = await open()
    if (mail) inside.push(await readOpened(mail, context, depth - 1))
  }
  return withAttached(read, inside, context)
}

/** A mail passed on as an attachment is the original, unless an outside sender only adds it. */
function withAttached(
  read: ReadMail,
  inside: readonly ReadMail[],
  { domains }: ReadingContext,
): ReadMail {
  const mails = inside.map(({ original, outer }) => original ?? outer)
  const original = mails.find(({ from }) => sideOf(from, domains) === 'outside') ?? mails[0]
  if (!original) return read
  const adds = isAddition(read.outer, original, domains)
  const further = inside.flatMap((one) => one.others ?? [])
  if (adds) return { ...withWarning(read, 'attachments'), others: [...mails, ...further] }
  const others = [...mails.filter((one) => one !== original), ...further]
  const { answersMailOf, wroteFirstAt } = inside[mails.indexOf(original)] ?? read
  const several = warnIf(mails.length > 1, 'several-mails')
  return {
    ...read,
    original: { ...original, warnings: [...original.warnings, ...several] },
    ...(others.length > 0 ? { others } : {}),
    ...(answersMailOf ? { answersMailOf } : {}),
    ...(wroteFirstAt ? { wroteFirstAt } : {}),
  }
}

/** Whether the sender of a mail wrote for themselves, and the attached one only illustrates. */
function isAddition(outer: Mail, original: Mail, domains: readonly string[]): boolean {
  const side = sideOf(outer.from, domains)
  const isInner = sideOf(original.from, domains) !== 'outside'
  const ownWords = outer.body !== '' && readSubject(outer.subject).kind !== 'forward'
  if (side === 'outside') return isInner || ownWords
  return side === 'unknown' && ownWords
}
