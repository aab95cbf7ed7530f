import { Constructed, fromBER, OctetString, Sequence } from 'asn1js'

const headerEnd = /\r?\n\r?\n/
const maxHeaders = 100_000

/**
 * The source of a mail that was signed "opaquely" (S/MIME `signed-data`): its headers with the
 * message that stands inside the signature. The signature is not checked here.
 * @returns null for any other mail
 */
export function signedContent(bytes: Uint8Array): Uint8Array | null {
  const head = Buffer.from(bytes.subarray(0, maxHeaders)).toString('latin1')
  const end = headerEnd.exec(head)
  if (!end) return null
  const lines = head
    .slice(0, end.index)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
  const isSigned = lines.some((line) =>
    /^content-type:.{0,200}pkcs7-mime.{0,200}signed-data/i.test(line),
  )
  if (!isSigned) return null
  const body = Buffer.from(bytes.subarray(end.index + end[0].length)).toString('latin1')
  const content = contentOf(Buffer.from(body, 'base64'))
  if (!content) return null
  const kept = lines.filter((line) => !/^(?:content-|mime-version:)/i.test(line))
  return Buffer.concat([Buffer.from(`${kept.join('\r\n')}\r\n`, 'latin1'), content])
}

/** RFC 5652: ContentInfo → SignedData → encapContentInfo → eContent. */
function contentOf(der: Uint8Array): Uint8Array | null {
  const { result } = fromBER(new Uint8Array(der))
  const signed = inside(inside(result, 1), 0)
  const octets = inside(inside(signed, 2), 1)
  const content = inside(octets, 0)
  return content instanceof OctetString ? new Uint8Array(content.getValue()) : null
}

function inside(block: unknown, index: number): unknown {
  const isList = block instanceof Sequence || block instanceof Constructed
  return isList ? block.valueBlock.value[index] : undefined
}
