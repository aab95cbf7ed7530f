import type { IncomingMessage } from 'node:http'
import { HttpProblem } from './http-problem.js'

/**
 * Reads a JSON body. Asking for the content type also keeps foreign forms out: a browser sends
 * JSON across origins only after asking, and is never allowed.
 * @throws HttpProblem
 */
export async function readJsonBody(request: IncomingMessage, mostBytes: number): Promise<unknown> {
  const [type = ''] = (request.headers['content-type'] ?? '').split(';')
  if (type.trim().toLowerCase() !== 'application/json') {
    throw new HttpProblem(415, 'Send JSON, with content-type application/json.')
  }
  const text = (await read(request, mostBytes)).toString('utf8')
  try {
    return JSON.parse(text)
  } catch {
    throw new HttpProblem(400, 'This is no JSON.')
  }
}

async function read(request: IncomingMessage, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    size += bytes.byteLength
    if (size > mostBytes) throw new HttpProblem(413, `At most ${mostBytes} bytes are taken.`)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}
