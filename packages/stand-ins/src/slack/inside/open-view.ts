import type { Json } from '../../json.js'
import { jsonAt } from '../../json-at.js'
import { textAt } from '../../text-at.js'
import { limits } from '../block-kit/limits.js'
import { drawView } from './draw-view.js'
import type { Workspace } from './workspace.js'

/**
 * Shows a person a modal that was already checked: in a new stack, or on top of the present one.
 * @returns Slack's answer
 */
export async function openView(
  workspace: Workspace,
  user: string,
  view: Json,
  onTop: boolean,
): Promise<Json> {
  const { emulated, settings, views } = workspace
  const stack = views.stack(user)
  if (onTop && stack.length === 0) return { ok: false, error: 'view_not_found' }
  if (onTop && stack.length >= limits.stackedViews)
    return { ok: false, error: 'push_limit_reached' }
  const externalId = textAt(view, 'external_id')
  if (externalId !== '' && views.find((v) => v.externalId === externalId)) {
    return { ok: false, error: 'duplicate_external_id' }
  }
  const trigger = await emulated.call('views.generateTriggerId', { user_id: user }, settings.token)
  const args = { trigger_id: trigger.trigger_id, view }
  const answer = await drawView(workspace, 'views.open', args)
  if (answer.ok !== true) return answer
  const below = onTop ? stack.at(-1) : undefined
  const placed = below ? { previous_view_id: below.id, root_view_id: stack[0]?.id ?? below.id } : {}
  const raw = { ...jsonAt(answer, 'view'), ...placed }
  views.show(user, raw, onTop)
  return { ...answer, view: raw }
}
