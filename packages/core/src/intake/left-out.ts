/** A header line, as it also stands before the head of an attached mail. */
const mark = 'X-Left-Out-Bytes: '

/** What stands in a mail's source in place of a content that is not read. */
export function leftOut(size: number, isBase64: boolean): Buffer {
  const text = `${mark}${size}`
  return Buffer.from(`${isBase64 ? Buffer.from(text).toString('base64') : text}\r\n`)
}

/** The size in bytes of a content, also of one that was left out. */
export function sizeOfContent(content: ArrayBuffer | Uint8Array | string): number {
  if (typeof content === 'string') return content.length
  const bytes = new Uint8Array(content)
  const start = Buffer.from(bytes.subarray(0, mark.length + 20)).toString('latin1')
  const size = start.startsWith(mark) ? Number.parseInt(start.slice(mark.length), 10) : Number.NaN
  return Number.isNaN(size) ? bytes.byteLength : size
}
