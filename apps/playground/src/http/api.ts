import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { readAct } from '../acts/act-schema.js'
import { Refused } from '../acts/refused.js'
import { timeRequest } from '../clock/time-schema.js'
import { listSamples } from '../mails/tray.js'
import type { Playground } from '../playground.js'
import type { Done } from '../protocol.js'
import { HttpProblem } from './http-problem.js'
import { readJsonBody } from './read-json-body.js'
import { sendChanges } from './send-changes.js'
import { sendDownload } from './send-download.js'
import { sendJson } from './send-json.js'

/** One exchange with the page. */
export interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
  readonly playground: Playground
}

/** The product takes mails of up to 25 MB; base64 makes a third more of them. */
const mostOfAct = 36 * 1024 * 1024
const mostOfOthers = 4 * 1024

const screen = z.object({ client: z.enum(['slack', 'teams']), person: z.string().max(100) })
const question = screen.extend({ request: z.string().max(100).optional() })
const fileQuestion = screen.extend({ message: z.string().max(300), key: z.string().max(100) })

const resetRequest = z.object({ to: z.enum(['lived-in', 'empty']) })

type Handler = (exchange: Exchange) => Promise<void>

const routes: Readonly<Record<string, Handler>> = {
  'GET /api/state': async ({ response, url, playground }) => {
    const asked = question.safeParse(Object.fromEntries(url.searchParams)).data
    if (asked === undefined) throw new HttpProblem(400, 'Name a client and a person.')
    const { client, person, request } = asked
    sendJson(response, 200, await playground.state(client, person, request))
  },
  'GET /api/file': async ({ response, url, playground }) => {
    const asked = fileQuestion.safeParse(Object.fromEntries(url.searchParams)).data
    if (asked === undefined) throw new HttpProblem(400, 'Name a file on somebody’s screen.')
    sendDownload(response, await playground.file(asked.person, asked))
  },
  'GET /api/mails': async ({ response }) => sendJson(response, 200, await listSamples()),
  'GET /api/changes': async ({ request, response, playground }) =>
    sendChanges(request, response, playground.changes),
  'POST /api/act': async (exchange) => {
    const act = readAct(await readJsonBody(exchange.request, mostOfAct))
    if (act === null) throw new HttpProblem(400, 'This is nothing that a person could do.')
    done(exchange, await exchange.playground.act(act))
  },
  'POST /api/time': async (exchange) => {
    const { data } = timeRequest.safeParse(await readJsonBody(exchange.request, mostOfOthers))
    if (data === undefined) throw new HttpProblem(400, 'Name a day, or a number of days.')
    done(exchange, await exchange.playground.time(data))
  },
  'POST /api/reset': async (exchange) => {
    const { data } = resetRequest.safeParse(await readJsonBody(exchange.request, mostOfOthers))
    if (data === undefined) throw new HttpProblem(400, 'Reset to an empty desk or a lived-in one.')
    done(exchange, await exchange.playground.reset(data))
  },
}

/** Answers a request under `/api/`. @throws HttpProblem, Refused */
export async function answerApi(exchange: Exchange): Promise<void> {
  const { request, url } = exchange
  const handler = routes[`${request.method} ${url.pathname}`]
  if (handler === undefined) throw new HttpProblem(404, 'There is nothing here.')
  try {
    await handler(exchange)
  } catch (error) {
    if (error instanceof Refused) throw new HttpProblem(404, error.message)
    throw error
  }
}

/** What was refused is an answer, too: the page shows its sentence. */
function done({ response }: Exchange, result: Done): void {
  sendJson(response, result.ok ? 200 : 409, result)
}
