import { DeliveryError } from '@privacy-desk/core/ports/messenger.js'

/**
 * Reads a response as it comes in and stops at the limit, whatever length it announced.
 * @throws DeliveryError `file-too-large`
 */
export async function readLimited(response: Response, maxBytes: number): Promise<Uint8Array> {
  const tooLarge = new DeliveryError('file-too-large', { retryable: false })
  if (Number(response.headers.get('content-length')) > maxBytes) {
    await response.body?.cancel()
    throw tooLarge
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength
    if (size > maxBytes) throw tooLarge
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}
