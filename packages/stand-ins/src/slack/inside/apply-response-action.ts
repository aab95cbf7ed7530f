import { isJson } from '../../is-json.js'
import type { Json } from '../../json.js'
import { jsonAt } from '../../json-at.js'
import { checkView } from '../block-kit/check-view.js'
import { refuse } from '../methods/refuse.js'
import type { SlackView } from '../slack-objects.js'
import { drawView } from './draw-view.js'
import { openView } from './open-view.js'
import type { Workspace } from './workspace.js'

const method = 'view_submission'

async function showNext(workspace: Workspace, view: SlackView, answer: Json): Promise<void> {
  const verdict = checkView(answer.view, 'modal')
  if (verdict) {
    refuse(workspace, method, verdict)
    return
  }
  const next = jsonAt(answer, 'view')
  if (answer.response_action === 'push') {
    await openView(workspace, view.user, next, true)
    return
  }
  const drawn = await drawView(workspace, 'views.update', { view_id: view.id, view: next })
  if (drawn.ok === true) workspace.views.redraw(view, { ...view.raw, ...jsonAt(drawn, 'view') })
}

/** An error for a block that is no input makes Slack show a general failure. */
function checkErrors(workspace: Workspace, view: SlackView, answer: Json): void {
  const inputs = view.blocks.filter((block) => block.type === 'input').map((b) => b.block_id)
  const strays = Object.keys(jsonAt(answer, 'errors')).filter((id) => !inputs.includes(id))
  if (strays.length === 0) return
  const details = strays.map((id) => `errors names no input block: ${id}`)
  refuse(workspace, method, { error: 'invalid_arguments', details })
}

/** Does to the person's modals what the bot's answer to a submission asks for. */
export async function applyResponseAction(
  workspace: Workspace,
  view: SlackView,
  answer: unknown,
): Promise<void> {
  const { views } = workspace
  const body = isJson(answer) ? answer : {}
  switch (body.response_action) {
    case undefined:
      return views.close(view)
    case 'clear': {
      const bottom = views.stack(view.user)[0]
      return bottom && views.close(bottom)
    }
    case 'errors':
      return checkErrors(workspace, view, body)
    case 'update':
    case 'push':
      return showNext(workspace, view, body)
    default: {
      const details = [`unknown response_action: ${String(body.response_action)}`]
      refuse(workspace, method, { error: 'invalid_arguments', details })
    }
  }
}
