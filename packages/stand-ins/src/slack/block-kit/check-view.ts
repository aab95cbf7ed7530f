import { isJson } from '../../is-json.js'
import type { Json } from '../../json.js'
import { listAt } from '../../list-at.js'
import { checkField } from '../../shape/check-field.js'
import type { Fault, ThingRule } from '../../shape/rules.js'
import { checkBlocks } from './check-blocks.js'
import { limits } from './limits.js'
import { ruleBook } from './rule-book.js'
import { words } from './rule-words.js'
import { type Verdict, verdictOf } from './verdict.js'

const { must, string, plain, any, flag } = words

const common = {
  blocks: must(any),
  private_metadata: string(limits.privateMetadata),
  callback_id: string(limits.callbackId),
  external_id: string(255),
}

const views: Readonly<Record<'modal' | 'home', ThingRule>> = {
  modal: {
    fields: {
      ...common,
      title: must(plain(limits.viewTitle)),
      submit: plain(limits.viewTitle),
      close: plain(limits.viewTitle),
      clear_on_close: flag,
      notify_on_close: flag,
      submit_disabled: flag,
    },
  },
  home: { fields: common },
}

function missingSubmit(view: Json): Fault[] {
  const asks = listAt(view, 'blocks').some((block) => block.type === 'input')
  if (view.type !== 'modal' || !asks || view.submit !== undefined) return []
  return [{ pointer: '/view', problem: 'submit is required when there is an input block' }]
}

/** What Slack would find wrong with a view of `views.open`, `push`, `update` or `publish`. */
export function checkView(view: unknown, type: 'modal' | 'home'): Verdict | undefined {
  if (!isJson(view)) return { error: 'invalid_arguments', details: ['view must be an object'] }
  if (Buffer.byteLength(JSON.stringify(view)) > limits.viewBytes) {
    return { error: 'view_too_large', details: [`more than ${limits.viewBytes} bytes`] }
  }
  const shape = checkField(view, { is: 'thing', types: [type] }, '/view', { ...ruleBook, ...views })
  return verdictOf('invalid_arguments', [
    ...shape,
    ...checkBlocks(view.blocks ?? [], type, '/view/blocks'),
    ...missingSubmit(view),
  ])
}
