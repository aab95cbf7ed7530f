import type { Json } from '../../json.js'
import { jsonAt } from '../../json-at.js'
import { textAt } from '../../text-at.js'
import type { Workspace } from './workspace.js'

/**
 * Lets the emulator take a message and gives its answer with a timestamp of ours.
 * @param token whose message it is
 */
export async function postStamped(workspace: Workspace, args: Json, token: string): Promise<Json> {
  const { emulated, stamps } = workspace
  const answer = await emulated.call('chat.postMessage', stamps.inward(args), token)
  if (answer.ok !== true) return answer
  const ts = stamps.next()
  stamps.pair(ts, textAt(answer, 'ts'))
  const thread = args.thread_ts === undefined ? {} : { thread_ts: args.thread_ts }
  return { ...answer, ts, message: { ...jsonAt(answer, 'message'), ts, ...thread } }
}
