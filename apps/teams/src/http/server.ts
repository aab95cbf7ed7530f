import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { TeamsBot } from '../bot.js'
import { type HttpAnswer, problem } from '../turn/invoke-answer.js'
import { readBody } from './read-body.js'

/** Teams' own messages are at most 100 KB; a message action repeats a whole chat message. */
const maxBytes = 1_000_000

/** The bot's endpoint `/api/messages`, and `/healthz` for whoever watches the process. */
export function createTeamsServer(bot: TeamsBot): Server {
  const server = createServer((request, response) => {
    route(bot, request)
      .catch(() => problem(500, 'InternalServerError', 'the request could not be handled'))
      .then((answer) => write(response, answer))
  })
  server.headersTimeout = 10_000
  server.requestTimeout = 20_000
  return server
}

async function route(bot: TeamsBot, request: IncomingMessage): Promise<HttpAnswer> {
  const [path] = (request.url ?? '/').split('?')
  if (path === '/healthz' && request.method === 'GET')
    return { status: 200, body: { status: 'ok' } }
  if (path !== '/api/messages') return problem(404, 'NotFound', 'there is nothing here')
  if (request.method !== 'POST') return problem(405, 'MethodNotAllowed', 'only POST is answered')
  const text = await readBody(request, maxBytes)
  if (text === 'too-large') return problem(413, 'PayloadTooLarge', 'at most 1 MB is read')
  const body = parsed(text)
  if (body === undefined) return problem(400, 'BadRequest', 'the body is not JSON')
  return bot.receive(request.headers.authorization ?? '', body)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function write(response: ServerResponse, answer: HttpAnswer): void {
  const { status, body } = answer
  const json = body === undefined ? '' : JSON.stringify(body)
  response.writeHead(status, {
    ...(json === '' ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    'content-length': Buffer.byteLength(json),
    // The rest of an oversized body is not worth reading.
    ...(status === 413 ? { connection: 'close' } : {}),
  })
  response.end(json)
}
