import { leftOut } from './left-out.js'
import { type PartHead, partHead } from './part-head.js'
import { partsBetween, type Range } from './parts-between.js'
import { isMimeFile, isMsg, isMsgFile } from './source-kind.js'

/** Bytes; of smaller mails everything is read. */
const large = 256_000
/** Bytes of one text as it is encoded: in every script more than is read of it. */
const mostText = { quoted: 2_000_000, other: 900_000 }
/** Bytes of a content that may stay: below that it costs no time. */
const smallContent = 16_000
const mostDepth = 20
/** Of a mail that seems to have more the reader decides whether it can be read. */
const mostParts = 20_000

/**
 * Leaves out of a large mail what nobody reads for its words: what its attachments hold, but for
 * attached mails, and the end of a text that is too long. Line by line, as a MIME reader goes
 * through them, 25 MB take seconds. Linear in its length: it is safe on the desk's own thread.
 */
export function leanSource(bytes: Uint8Array): Uint8Array {
  if (bytes.byteLength < large || isMsg(bytes)) return bytes
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept = new Kept(source)
  keepPart(kept, { start: 0, end: source.length }, mostDepth)
  return kept.parts > mostParts ? bytes : Buffer.concat(kept.pieces)
}

class Kept {
  readonly source: Buffer
  readonly pieces: Uint8Array[] = []
  parts = 0

  constructor(source: Buffer) {
    this.source = source
  }

  add(start: number, end: number): void {
    if (end > start) this.pieces.push(this.source.subarray(start, end))
  }

  endLine(): void {
    if (this.pieces.at(-1)?.at(-1) !== 10) this.pieces.push(newline)
  }
}

function keepPart(kept: Kept, range: Range, depth: number): void {
  const head = partHead(kept.source, range.start, range.end)
  const content = { start: head.end, end: range.end }
  kept.add(range.start, head.end)
  if (depth > 0 && head.type.startsWith('multipart/')) keepParts(kept, content, head, depth)
  else if (isPlainMail(head)) keepMail(kept, content, depth)
  else keepContent(kept, content, head)
}

function isPlainMail({ type, isBase64 }: PartHead): boolean {
  return /^message\/(?:rfc822|global)$/.test(type) && !isBase64
}

/** A mail in a mail in a mail … beyond what anybody reads is left out, so that its end is found. */
function keepMail(kept: Kept, content: Range, depth: number): void {
  const size = content.end - content.start
  if (depth === 0 || size > smallContent) kept.pieces.push(leftOut(size, false))
  if (depth > 0) keepPart(kept, content, depth - 1)
}

function keepParts(kept: Kept, content: Range, { boundary }: PartHead, depth: number): void {
  if (boundary === '') {
    keepText(kept, content, mostText.other)
    return
  }
  const line = Buffer.from(`--${boundary}`, 'latin1')
  const parts = partsBetween(kept.source, content, boundary, mostParts - kept.parts)
  kept.parts += parts?.length ?? mostParts + 1
  for (const part of parts ?? []) {
    kept.pieces.push(line, newline)
    keepPart(kept, part, depth - 1)
    kept.endLine()
  }
  kept.pieces.push(line, Buffer.from('--\r\n'))
}

const newline = Buffer.from('\r\n')

function keepContent(
  kept: Kept,
  content: Range,
  { type, name, isBase64, isQuoted, isAttached }: PartHead,
): void {
  const size = content.end - content.start
  if (size <= smallContent || isMimeFile(name, type) || isMsgFile(name, type)) {
    kept.add(content.start, content.end)
  } else if (!isAttached && /^text\/(?:plain|html)$/.test(type))
    keepText(kept, content, isQuoted ? mostText.quoted : mostText.other)
  else kept.pieces.push(leftOut(isBase64 ? decodedSize(kept.source, content) : size, isBase64))
}

function keepText(kept: Kept, { start, end }: Range, most: number): void {
  kept.add(start, Math.min(end, start + most))
}

/** Four letters are three bytes; line ends and the signs at the end are none. */
function decodedSize(source: Buffer, { start, end }: Range): number {
  let letters = 0
  for (let at = start; at < end; at += 1)
    if ((source[at] ?? 0) > 42 && source[at] !== 61) letters += 1
  return Math.floor((letters * 3) / 4)
}
