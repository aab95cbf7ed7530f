import { isJson } from '../../is-json.js'
import type { Json } from '../../json.js'
import { jsonAt } from '../../json-at.js'
import { textAt } from '../../text-at.js'
import type { SlackView } from '../slack-objects.js'
import type { SlackPerson, Submitted } from '../slack-person.js'
import { fillIn, fillInState } from './fill-in.js'
import { interact, type Seat } from './seat.js'

function errorsByLabel(view: SlackView, body: unknown): Readonly<Record<string, string>> {
  const errors = isJson(body) && body.response_action === 'errors' ? jsonAt(body, 'errors') : {}
  const named = Object.entries(errors).map(([blockId, text]) => {
    const block = view.blocks.find((b) => b.block_id === blockId)
    return [textAt(jsonAt(block, 'label'), 'text') || blockId, String(text)]
  })
  return Object.fromEntries(named)
}

function viewWith(view: SlackView, values: Json): Json {
  return { ...view.raw, state: { values } }
}

/** The view as it stands on screen now, perhaps redrawn since. @throws when it is not open */
function onScreen({ slack, user }: Seat, view: SlackView): SlackView {
  const now = slack.viewStack(user).find((v) => v.id === view.id)
  if (now) return now
  throw new Error(`the view '${view.callbackId}' is not open`)
}

async function send(seat: Seat, view: SlackView, values: Json): Promise<Submitted> {
  const { slack, user } = seat
  const answer = await interact(seat, {
    type: 'view_submission',
    trigger_id: slack.inside.trigger(user),
    view: viewWith(view, values),
    response_urls: [],
  })
  if (answer.status === 200) await slack.inside.applyResponseAction(view, answer.json)
  return { ...answer, errors: errorsByLabel(view, answer.json) }
}

const submits =
  (seat: Seat): SlackPerson['submits'] =>
  async (given, values = {}) => {
    const view = onScreen(seat, given)
    return send(seat, view, fillIn(seat, view, values))
  }

const submitsState =
  (seat: Seat): SlackPerson['submitsState'] =>
  async (given, values) => {
    const view = onScreen(seat, given)
    return send(seat, view, fillInState(seat, view, values))
  }

const closes =
  (seat: Seat): SlackPerson['closes'] =>
  async (given) => {
    const { slack, user } = seat
    const view = onScreen(seat, given)
    const clear = view.raw.clear_on_close === true
    slack.inside.closeView(clear ? (slack.viewStack(user)[0] ?? view) : view)
    if (view.raw.notify_on_close !== true) return undefined
    return interact(seat, { type: 'view_closed', view: view.raw, is_cleared: clear })
  }

/** Submitting and closing modals. */
export function submit(seat: Seat) {
  return {
    submits: submits(seat),
    submitsState: submitsState(seat),
    closes: closes(seat),
  } satisfies Partial<SlackPerson>
}
