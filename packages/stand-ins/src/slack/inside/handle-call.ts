import { jsonAnswer } from '../../http/json-answer.js'
import type { Incoming, Reaction } from '../../http/loopback-server.js'
import type { Json } from '../../json.js'
import { textAt } from '../../text-at.js'
import type { SlackFault } from '../faults.js'
import { channels } from '../methods/channels.js'
import { chat } from '../methods/chat.js'
import { history } from '../methods/history.js'
import { lookups } from '../methods/lookups.js'
import { passOn } from '../methods/pass-on.js'
import { uploads } from '../methods/uploads.js'
import { views } from '../methods/views.js'
import { readArgs } from './read-args.js'
import type { Workspace } from './workspace.js'

const methods = { ...channels, ...chat, ...history, ...views, ...lookups, ...uploads }

/** The emulator's own helper; Slack has no such method. */
const noSuchMethod = 'views.generateTriggerId'

interface Outcome {
  readonly reaction: Reaction
  readonly answer: Json | undefined
  readonly status: number
}

function answered(
  answer: Json,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Outcome {
  return { reaction: jsonAnswer(status, answer, headers), answer, status }
}

function denied({ settings }: Workspace, token: string): Json | undefined {
  if (token === '') return { ok: false, error: 'not_authed' }
  return token === settings.token ? undefined : { ok: false, error: 'invalid_auth' }
}

async function carryOut(
  workspace: Workspace,
  method: string,
  args: Json,
  token: string,
): Promise<Json> {
  const no = denied(workspace, token)
  if (no) return no
  if (method === noSuchMethod) return { ok: false, error: 'unknown_method' }
  const own = Object.hasOwn(methods, method) ? methods[method] : undefined
  return own ? own(workspace, args) : passOn(workspace, method, args)
}

async function go(fault: SlackFault | undefined, handle: () => Promise<Json>): Promise<Outcome> {
  if (!fault) return answered(await handle())
  if ('dropConnection' in fault) return { reaction: 'drop', answer: undefined, status: 0 }
  if ('error' in fault) return answered({ ok: false, error: fault.error })
  if ('hangAfterHandling' in fault) {
    await handle()
    return { reaction: 'hang', answer: undefined, status: 0 }
  }
  const limited = 'retryAfter' in fault
  const headers: Readonly<Record<string, string>> = limited
    ? { 'retry-after': String(fault.retryAfter) }
    : {}
  return answered(
    { ok: false, error: limited ? 'ratelimited' : 'internal_error' },
    fault.status,
    headers,
  )
}

/** Answers one call under `/api/`. */
export async function handleCall(workspace: Workspace, incoming: Incoming): Promise<Reaction> {
  const method = incoming.url.pathname.slice('/api/'.length)
  const { token: inBody, ...args } = readArgs(incoming)
  const header = incoming.headers.authorization?.replace(/^Bearer\s+/i, '')
  const token = header ?? textAt({ inBody }, 'inBody')
  const { reaction, answer, status } = await go(workspace.faults.take(method), () =>
    carryOut(workspace, method, args, token),
  )
  workspace.log.call({ method, args, answer, status, at: workspace.settings.now() })
  return reaction
}
