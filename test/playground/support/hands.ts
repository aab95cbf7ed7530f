import { jsonAt } from '@privacy-desk/stand-ins/json-at.js'
import { listAt } from '@privacy-desk/stand-ins/list-at.js'
import { controls } from '@privacy-desk/stand-ins/slack/block-kit/controls.js'
import { walkCard } from '@privacy-desk/stand-ins/teams/cards/walk-card.js'
import { textAt } from '@privacy-desk/stand-ins/text-at.js'
import { expect } from 'vitest'
import type { ClientName, Json, MessageOnPage } from '../../../apps/playground/src/protocol.js'
import type { Api } from './start-api.js'

/** Somebody before the page, who knows buttons and fields by what is written on them. */
export interface Hands {
  /** Presses a button on the newest message that has it. */
  press(person: string, button: string): Promise<void>
  /** Fills in the form that is open, by labels, and sends it. */
  fill(person: string, submit: string, values: Readonly<Record<string, string>>): Promise<void>
  /** Everything somebody sees, as text. */
  sees(person: string): Promise<string>
}

export function handsOn(api: Api, client: ClientName): Hands {
  const all = async (person: string) => {
    const { conversations } = await api.state(client, person)
    return conversations.flatMap(({ messages }) => messages)
  }
  return {
    press: async (person, button) => {
      const { id, action } = newest(await all(person), button)
      const act =
        client === 'slack'
          ? ({ do: 'click', message: id, action } as const)
          : ({ do: 'execute', message: id, action, inputs: {} } as const)
      expect(await api.act(client, person, act)).toMatchObject({ ok: true })
    },
    fill: async (person, submit, values) => {
      const done =
        client === 'slack'
          ? await fillModal(api, person, values)
          : await fillCard(api, person, newest(await all(person), submit), values)
      expect(done).toMatchObject({ ok: true })
    },
    sees: async (person) => JSON.stringify(await api.state(client, person)),
  }
}

interface Found {
  readonly id: string
  readonly action: Json
  readonly card: Json | undefined
}

function newest(messages: readonly MessageOnPage[], button: string): Found {
  const found = messages
    .map(({ id, blocks, card }) => ({ id, card, action: actionCalled(button, blocks, card) }))
    .findLast(({ action }) => action !== undefined)
  if (found?.action === undefined) throw new Error(`nobody sees the button “${button}”`)
  return { id: found.id, card: found.card, action: found.action }
}

function actionCalled(label: string, blocks: readonly Json[] = [], card?: Json): Json | undefined {
  const inBlocks = controls(blocks).find(
    ({ element }) => textAt(jsonAt(element, 'text'), 'text') === label,
  )
  if (inBlocks !== undefined) {
    return { ...inBlocks.element, block_id: textAt(inBlocks.block, 'block_id') }
  }
  const parts = card === undefined ? [] : walkCard(card)
  return parts.find((part) => textAt(part, 'type').startsWith('Action.') && part.title === label)
}

async function fillModal(api: Api, person: string, values: Readonly<Record<string, string>>) {
  const dialog = (await api.state('slack', person)).dialogs.at(-1)
  if (dialog?.view === undefined) throw new Error('no modal is open')
  const inputs = controls(listAt(dialog.view, 'blocks')).filter(
    ({ block }) => block.type === 'input',
  )
  const state = inputs.flatMap(({ block, element }) => {
    const value = values[textAt(jsonAt(block, 'label'), 'text')]
    if (value === undefined) return []
    const kept = { [textAt(element, 'action_id')]: stateOf(element, value) }
    return [[textAt(block, 'block_id'), kept] as const]
  })
  const act = { do: 'submit', dialog: dialog.id, values: Object.fromEntries(state) } as const
  return api.act('slack', person, act)
}

/** What Slack's client keeps of an element that was filled in. */
function stateOf(element: Json, value: string): Json {
  const type = textAt(element, 'type')
  if (type === 'datepicker') return { type, selected_date: value }
  if (type === 'plain_text_input') return { type, value }
  const option = listAt(element, 'options').find((one) => one.value === value)
  return { type, selected_option: option ?? null }
}

async function fillCard(
  api: Api,
  person: string,
  { id, action, card = {} }: Found,
  values: Readonly<Record<string, string>>,
) {
  const inputs = walkCard(card).flatMap((part) => {
    const value = values[textAt(part, 'label')]
    return value === undefined ? [] : [[textAt(part, 'id'), value] as const]
  })
  const act = { do: 'execute', message: id, action, inputs: Object.fromEntries(inputs) } as const
  return api.act('teams', person, act)
}
