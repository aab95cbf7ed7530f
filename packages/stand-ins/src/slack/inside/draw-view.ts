import type { Json } from '../../json.js'
import { jsonAt } from '../../json-at.js'
import { withIds } from '../methods/with-ids.js'
import type { Workspace } from './workspace.js'

/**
 * Lets the emulator take a view and gives it back as Slack would.
 * External ids and stacks are kept by the front, because the emulator never closes a view.
 */
export async function drawView(
  workspace: Workspace,
  method: 'views.open' | 'views.update' | 'views.publish',
  args: Json,
): Promise<Json> {
  const { external_id: externalId = '', ...view } = jsonAt(args, 'view')
  const answer = await workspace.emulated.call(
    method,
    { ...args, view: { ...view, blocks: withIds(view.blocks) } },
    workspace.settings.token,
  )
  if (answer.ok !== true) return answer
  return { ...answer, view: { ...jsonAt(answer, 'view'), external_id: externalId } }
}
