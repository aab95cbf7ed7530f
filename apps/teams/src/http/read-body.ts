import type { IncomingMessage } from 'node:http'

/**
 * The body as text, or `'too-large'` as soon as that is known. What still comes then is let run
 * into nothing, so that the caller gets to read the answer.
 */
export function readBody(
  request: IncomingMessage,
  maxBytes: number,
): Promise<string | 'too-large'> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    let size = 0
    if (Number(request.headers['content-length'] ?? 0) > maxBytes) resolve('too-large')
    request.on('data', (part: Buffer) => {
      size += part.byteLength
      if (size <= maxBytes) parts.push(part)
      else resolve('too-large')
    })
    request.on('end', () => resolve(Buffer.concat(parts).toString('utf8')))
    request.on('error', reject)
    request.on('close', () => reject(new Error('the request was broken off')))
  })
}
