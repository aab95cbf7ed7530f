import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Logger } from '@privacy-desk/core/ports/logger.js'
import { codeOf } from '@privacy-desk/core/runtime/code-of.js'
import type { Playground } from '../playground.js'
import { answerApi } from './api.js'
import { HttpProblem } from './http-problem.js'
import { isLocal } from './is-local.js'
import { securityHeaders } from './security-headers.js'
import { sendFile } from './send-file.js'
import { sendJson } from './send-json.js'

export interface ServerParts {
  readonly playground: Playground
  /** The folder of the built page. */
  readonly pageFolder: string
  readonly logger: Logger
}

/** The page and its API, for this machine only. */
export function createPlaygroundServer(parts: ServerParts): Server {
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    answer(parts, request, response).catch((error: unknown) => fail(parts, response, error))
  })
}

async function answer(
  { playground, pageFolder }: ServerParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isLocal(request)) throw new HttpProblem(403, 'The playground answers to this machine only.')
  const url = urlOf(request)
  if (url.pathname.startsWith('/api/')) {
    await answerApi({ request, response, url, playground })
    return
  }
  if (request.method !== 'GET') throw new HttpProblem(405, 'Only GET is understood here.')
  await sendFile(response, pageFolder, decoded(url.pathname))
}

function urlOf({ url = '/' }: IncomingMessage): URL {
  if (!url.startsWith('/')) throw new HttpProblem(400, 'This is no path.')
  return new URL(url, 'http://127.0.0.1')
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    throw new HttpProblem(400, 'This is no path.')
  }
}

function fail({ logger }: ServerParts, response: ServerResponse, error: unknown): void {
  const isProblem = error instanceof HttpProblem
  if (!isProblem) logger.error({ code: codeOf(error) }, 'the playground could not answer')
  if (response.headersSent) {
    response.destroy()
    return
  }
  const problem = isProblem ? error.message : 'Something went wrong inside the playground.'
  // What was not read of a body would be taken for the next request.
  response.setHeader('connection', 'close')
  sendJson(response, isProblem ? error.status : 500, { ok: false, problem })
}
