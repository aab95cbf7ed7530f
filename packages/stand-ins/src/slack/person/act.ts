import { ClientObjection } from '../../client-objection.js'
import type { Answer } from '../../http/answer.js'
import type { Json } from '../../json.js'
import { jsonAt } from '../../json-at.js'
import { listAt } from '../../list-at.js'
import { textAt } from '../../text-at.js'
import { type Control, controls } from '../block-kit/controls.js'
import type { SlackMessage, SlackView } from '../slack-objects.js'
import type { FieldValue, SlackPerson } from '../slack-person.js'
import { elementValue } from './element-value.js'
import { fieldValueOf } from './field-value-of.js'
import { interact, type Seat } from './seat.js'
import { placeOf, stateOf } from './state-of.js'
import { upload } from './upload.js'

type Screen = SlackMessage | SlackView

function where({ slack, user }: Seat, on: Screen): Json {
  if (on.kind === 'view') {
    return { container: { type: 'view', view_id: on.id }, view: on.raw }
  }
  const ephemeral = on.kind === 'ephemeral'
  return {
    container: {
      type: 'message',
      message_ts: on.ts,
      channel_id: on.channel,
      is_ephemeral: ephemeral,
      ...(on.threadTs === undefined ? {} : { thread_ts: on.threadTs }),
    },
    channel: { id: on.channel, name: slack.inside.channelName(on.channel) },
    // Slack does not show the bot an ephemeral message again.
    ...(ephemeral ? {} : { message: on.raw }),
    response_url: slack.inside.responseUrl(on.channel, user, on),
  }
}

function act(seat: Seat, on: Screen, { block, element }: Control, more: Json): Promise<Answer> {
  const values = stateOf(seat, on)
  const place = where(seat, on)
  const view = on.kind === 'view' ? { view: { ...on.raw, state: { values } } } : {}
  return interact(seat, {
    type: 'block_actions',
    ...place,
    ...view,
    trigger_id: seat.slack.inside.trigger(seat.user),
    ...(on.kind === 'view' ? {} : { state: { values } }),
    actions: [
      {
        type: element.type,
        action_id: element.action_id,
        block_id: block.block_id,
        action_ts: `${Date.now() / 1000}`,
        ...more,
      },
    ],
  })
}

const labelOf = (element: Json) => textAt(jsonAt(element, 'text'), 'text')

function ofButton({ text, value, style }: Json): Json {
  return {
    text,
    ...(value === undefined ? {} : { value }),
    ...(style === undefined ? {} : { style }),
  }
}

interface Clickable extends Control {
  readonly more: Json
}

function labelled(on: Screen, label: string): readonly Clickable[] {
  return controls(on.blocks).flatMap((control): readonly Clickable[] => {
    const { element } = control
    if (element.type === 'button' && labelOf(element) === label) {
      return [{ ...control, more: ofButton(element) }]
    }
    if (element.type !== 'overflow') return []
    return listAt(element, 'options')
      .filter((o) => labelOf(o) === label)
      .map((selected_option) => ({ ...control, more: { selected_option } }))
  })
}

const clicks =
  (seat: Seat): SlackPerson['clicks'] =>
  async (on, label, { nth = 0 } = {}) => {
    const found = labelled(on, label)[nth]
    if (found) return act(seat, on, found, found.more)
    const all = controls(on.blocks)
      .map(({ element }) => labelOf(element))
      .join(', ')
    throw new ClientObjection(`there is no button '${label}', only: ${all || 'none at all'}`)
  }

function names({ block, element }: Control): readonly string[] {
  return [
    textAt(element, 'action_id'),
    textAt(jsonAt(element, 'placeholder'), 'text'),
    textAt(jsonAt(block, 'label'), 'text'),
    textAt(jsonAt(block, 'text'), 'text'),
  ]
}

async function choose(
  seat: Seat,
  on: Screen,
  found: Control,
  value: FieldValue | undefined,
): Promise<Answer> {
  const state = elementValue(found.element, value, (file) => upload(seat, file))
  const values = stateOf(seat, on)
  const [blockId, actionId] = [textAt(found.block, 'block_id'), textAt(found.element, 'action_id')]
  const block = { ...jsonAt(values, blockId), [actionId]: state }
  seat.chosen.set(placeOf(on), { ...values, [blockId]: block })
  return act(seat, on, found, state)
}

const chooses =
  (seat: Seat): SlackPerson['chooses'] =>
  async (on, name, value) => {
    const found = controls(on.blocks).find((control) => names(control).includes(name))
    if (!found) throw new ClientObjection(`there is nothing called '${name}' to choose in`)
    return choose(seat, on, found, value)
  }

function isMeant({ block, element }: Control, action: Json): boolean {
  const inBlock = action.block_id === undefined || action.block_id === block.block_id
  return element.action_id === action.action_id && inBlock
}

const acts =
  (seat: Seat): SlackPerson['acts'] =>
  async (on, action) => {
    const found = controls(on.blocks).find((control) => isMeant(control, action))
    if (!found) throw new ClientObjection('there is no such element any more')
    const { element } = found
    if (element.type === 'button') return act(seat, on, found, ofButton(element))
    if (element.type !== 'overflow') return choose(seat, on, found, fieldValueOf(action))
    const value = textAt(jsonAt(action, 'selected_option'), 'value')
    const option = listAt(element, 'options').find((one) => one.value === value)
    if (!option) throw new ClientObjection('there is no such choice any more')
    return act(seat, on, found, { selected_option: option })
  }

/** Clicks and choices on messages, Home tabs and modals. */
export function actOn(seat: Seat) {
  return {
    clicks: clicks(seat),
    chooses: chooses(seat),
    acts: acts(seat),
  } satisfies Partial<SlackPerson>
}
