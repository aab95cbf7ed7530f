import { jsonAnswer } from '../../http/json-answer.js'
import type { Incoming, Reaction } from '../../http/loopback-server.js'
import type { Json } from '../../json.js'
import type { SlackFault } from '../faults.js'
import { readArgs } from './read-args.js'
import { respond } from './respond.js'
import type { Workspace } from './workspace.js'

function show(workspace: Workspace, path: string, body: Json): Reaction {
  const use = workspace.responseUrls.use(path)
  if ('error' in use) return jsonAnswer(404, { ok: false, error: use.error })
  const error = respond(workspace, use, body)
  return error ? jsonAnswer(400, { ok: false, error }) : { status: 200, body: 'ok' }
}

function go(fault: SlackFault | undefined, handle: () => Reaction): Reaction {
  if (!fault) return handle()
  if ('dropConnection' in fault) return 'drop'
  if ('error' in fault) return jsonAnswer(404, { ok: false, error: fault.error })
  if ('status' in fault) return jsonAnswer(fault.status, { ok: false, error: 'ratelimited' })
  handle()
  return 'hang'
}

/** Answers one post to a response URL; in the log and for faults its method is `response_url`. */
export async function handleResponseUrl(
  workspace: Workspace,
  incoming: Incoming,
): Promise<Reaction> {
  const args = readArgs(incoming)
  const fault = workspace.faults.take('response_url')
  const reaction = go(fault, () => show(workspace, incoming.url.pathname, args))
  const status = typeof reaction === 'object' ? reaction.status : 0
  const answer = status === 0 ? undefined : { ok: status === 200 }
  workspace.log.call({ method: 'response_url', args, answer, status, at: workspace.settings.now() })
  return reaction
}
