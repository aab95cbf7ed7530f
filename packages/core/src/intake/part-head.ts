/** What the head of a MIME part says that decides whether its content has to be read. */
export interface PartHead {
  /** Lower case, such as `text/plain`. */
  readonly type: string
  readonly boundary: string
  readonly name: string
  readonly isBase64: boolean
  /** Quoted-printable: up to nine bytes for a letter. */
  readonly isQuoted: boolean
  readonly isAttached: boolean
  /** Where its content begins; the end of the part where it has none. */
  readonly end: number
}

/** Nearly all heads are short, and there may be thousands; no mail program writes longer ones. */
const [shortHead, mostHead] = [2_000, 64_000]
const headEnd = /^\r?\n|\r?\n\r?\n/

/** Reads the head of the part between two places of a mail's source. */
export function partHead(source: Buffer, start: number, end: number): PartHead {
  const upTo = (length: number) => source.toString('latin1', start, Math.min(end, start + length))
  const isShort = headEnd.test(upTo(shortHead))
  const text = upTo(isShort ? shortHead : mostHead)
  const blank = headEnd.exec(text)
  const head = text.slice(0, blank?.index ?? text.length).replace(/\r?\n[ \t]+/g, ' ')
  const type = field(head, 'content-type')
  const encoding = field(head, 'content-transfer-encoding')
  const disposition = field(head, 'content-disposition')
  return {
    type: /^[^\s;]{0,200}/.exec(type)?.[0].toLowerCase() || 'text/plain',
    boundary: parameter(type, 'boundary'),
    name: parameter(disposition, 'filename') || parameter(type, 'name'),
    isBase64: /base64/i.test(encoding),
    isQuoted: /quoted-printable/i.test(encoding),
    isAttached: /^attachment/i.test(disposition),
    end: blank === null ? end : Math.min(end, start + blank.index + blank[0].length),
  }
}

function field(head: string, name: string): string {
  return new RegExp(`^${name}:[ \\t]*([^\\r\\n]{0,2000})`, 'im').exec(head)?.[1] ?? ''
}

/** Names in other charsets (`filename*=`) end as their files do, which is all that matters here. */
function parameter(value: string, name: string): string {
  const [, quoted, plain] =
    new RegExp(`;\\s*${name}(?:\\*\\d?\\*?)?=(?:"([^"]{0,500})"|([^\\s;]{0,500}))`, 'i').exec(
      value,
    ) ?? []
  return quoted ?? plain ?? ''
}
