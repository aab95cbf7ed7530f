import type { Json } from '../../json.js'
import { jsonAt } from '../../json-at.js'
import { textAt } from '../../text-at.js'
import { checkView } from '../block-kit/check-view.js'
import { drawView } from '../inside/draw-view.js'
import { openView } from '../inside/open-view.js'
import type { Method } from './method.js'
import { refuse } from './refuse.js'

function opening(method: 'views.open' | 'views.push'): Method {
  return async (workspace, args) => {
    const exchange = workspace.triggers.exchange(textAt(args, 'trigger_id'))
    if ('error' in exchange) return { ok: false, error: exchange.error }
    const verdict = checkView(args.view, 'modal')
    if (verdict) return refuse(workspace, method, verdict)
    return openView(workspace, exchange.user, jsonAt(args, 'view'), method === 'views.push')
  }
}

/** Only what is open can be redrawn, and only while its hash is the one the bot saw. */
const update: Method = async (workspace, args) => {
  const { views } = workspace
  const id = textAt(args, 'view_id')
  const externalId = textAt(args, 'external_id')
  const old = views.find((v) => v.id === id || (externalId !== '' && v.externalId === externalId))
  if (!old) return { ok: false, error: 'not_found' }
  const verdict = checkView(args.view, 'modal')
  if (verdict) return refuse(workspace, 'views.update', verdict)
  const answer = await drawView(workspace, 'views.update', {
    view_id: old.id,
    view: args.view,
    ...(textAt(args, 'hash') === '' ? {} : { hash: args.hash }),
  })
  if (answer.ok !== true) return answer
  const { previous_view_id, root_view_id } = old.raw
  const raw: Json = { ...jsonAt(answer, 'view'), previous_view_id, root_view_id }
  views.redraw(old, raw)
  return { ...answer, view: raw }
}

const publish: Method = async (workspace, args) => {
  const verdict = checkView(args.view, 'home')
  if (verdict) return refuse(workspace, 'views.publish', verdict)
  const answer = await drawView(workspace, 'views.publish', args)
  if (answer.ok === true) workspace.views.publish(textAt(args, 'user_id'), jsonAt(answer, 'view'))
  return answer
}

/** Methods that show modals and Home tabs. */
export const views: Readonly<Record<string, Method>> = {
  'views.open': opening('views.open'),
  'views.push': opening('views.push'),
  'views.update': update,
  'views.publish': publish,
}
