import type { Handover, Material } from './handover.js'
import { htmlText } from './html-text.js'
import type { Mail, ReadMail } from './mail.js'
import { readMailbox } from './mailbox.js'
import { oneLine } from './one-line.js'
import { readMailFile } from './read-mail-file.js'
import { type ReadingContext, readText } from './read-text.js'
import { isMimeFile, isMsgFile, looksLikeHtml, looksLikeMime } from './source-kind.js'
import type { WarningCode } from './warning.js'
import { withWarning } from './with-warning.js'

type Files = ReadonlyMap<string, Uint8Array>
type FileMaterial = Extract<Material, { kind: 'file' }>

/**
 * Reads what an employee handed over. Of several materials the one that holds a mail wins; that
 * there was more is a warning (`more-material`), and the handover itself is kept by the caller.
 * @param files contents by `source`; a file that is missing here could not be fetched
 */
export async function readHandover(
  handover: Pick<Handover, 'materials'>,
  files: Files,
  context: ReadingContext,
): Promise<ReadMail> {
  const { materials } = handover
  const ranked = materials.map((material) => ({ material, rank: rankOf(material, files) }))
  const best = ranked.toSorted((one, other) => other.rank - one.rank)[0]
  if (!best) return { outer: emptyMail('nothing-inside'), original: null }
  const read = await readMaterial(best.material, files, context)
  const more = ranked.filter(({ material, rank }) => material !== best.material && rank > 0)
  return more.length === 0 ? read : withWarning(read, 'more-material')
}

/** Mails first, then texts, then files that may be texts, then what cannot be read at all. */
function rankOf(material: Material, files: Files): number {
  if (material.kind === 'mail') return 4
  if (material.kind === 'text') return material.text.trim() === '' ? 0 : 3
  const bytes = files.get(material.source)
  if (!bytes) return 0
  return isMail(material, bytes) ? 5 : isText(material) ? 2 : 1
}

async function readMaterial(
  material: Material,
  files: Files,
  context: ReadingContext,
): Promise<ReadMail> {
  if (material.kind === 'text') return readPasted(material.text, context, material)
  if (material.kind === 'mail') {
    const outer = {
      from: { ...material.from },
      subject: oneLine(material.subject ?? ''),
      sentAt: material.sentAt ?? null,
      body: plain(material.text),
      warnings: [],
    }
    return readText(outer, context)
  }
  const bytes = files.get(material.source)
  if (!bytes) return { outer: emptyMail('file-not-fetched', material.name), original: null }
  if (isMail(material, bytes)) return readMailFile(bytes, context)
  if (isText(material)) return readPasted(Buffer.from(bytes).toString('utf8'), context, {})
  return { outer: emptyMail('unreadable', material.name), original: null }
}

async function readPasted(
  text: string,
  context: ReadingContext,
  { author, sentAt }: { readonly author?: string; readonly sentAt?: Mail['sentAt'] },
): Promise<ReadMail> {
  if (looksLikeMime(text)) return readMailFile(Buffer.from(text), context)
  const outer = {
    from: author ? readMailbox(author) : null,
    subject: '',
    sentAt: sentAt ?? null,
    body: plain(text),
    warnings: [],
  }
  return readText(outer, context)
}

/** Chat platforms send HTML (Teams) or links with their target in angle brackets (Slack). */
function plain(text: string): string {
  const words = looksLikeHtml(text) ? htmlText(text).text : text
  return words.replace(/<mailto:[^<>|\n]{1,300}\|([^<>|\n]{1,300})>/g, '$1')
}

function isMail({ name, mediaType }: FileMaterial, bytes: Uint8Array): boolean {
  if (isMimeFile(name, mediaType) || isMsgFile(name, mediaType)) return true
  return looksLikeMime(Buffer.from(bytes.subarray(0, 4_000)).toString('latin1'))
}

function isText({ name, mediaType }: FileMaterial): boolean {
  return mediaType?.startsWith('text/') ?? /\.(?:txt|html?|md)$/i.test(name)
}

function emptyMail(warning: WarningCode, subject = ''): Mail {
  return { from: null, subject: oneLine(subject), sentAt: null, body: '', warnings: [warning] }
}
