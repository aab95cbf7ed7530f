import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { viewExamples } from '@privacy-desk/core/views/examples.js'
import type { Card, Form } from '@privacy-desk/core/views/model.js'
import { renderCard } from '@privacy-desk/slack/render/card.js'
import { renderCardView } from '@privacy-desk/slack/render/card-view.js'
import { renderForm } from '@privacy-desk/slack/render/form.js'
import { renderSpans } from '@privacy-desk/slack/render/spans.js'
import { checkMessage } from '@privacy-desk/stand-ins/slack/block-kit/check-message.js'
import { checkView } from '@privacy-desk/stand-ins/slack/block-kit/check-view.js'
import { describe, expect, it } from 'vitest'
import { textsIn } from './support/blocks.js'

const folder = new URL('../goldens/slack/', import.meta.url)

/** Compares with the golden file. `UPDATE_GOLDENS=1` writes it; look at the difference then. */
function expectGolden(name: string, rendered: unknown): void {
  const file = new URL(`${name}.json`, folder)
  const text = `${JSON.stringify(rendered, null, 2)}\n`
  if (process.env.UPDATE_GOLDENS !== undefined) writeFileSync(file, text)
  expect(existsSync(file), `no golden file for ${name}: run with UPDATE_GOLDENS=1`).toBe(true)
  expect(text).toBe(readFileSync(file, 'utf8'))
}

function expectAllOfCard(card: Card, blocks: unknown): void {
  const all = textsIn(blocks).join('\n')
  for (const { label, value } of card.facts) {
    expect(all).toContain(label)
    expect(all).toContain(renderSpans(value))
  }
  const actions = [...card.actions, ...card.items.flatMap(({ action }) => action ?? [])]
  for (const { label } of actions) expect(all).toContain(label)
}

function expectAllOfForm(form: Form, blocks: unknown): void {
  const all = textsIn(blocks).join('\n')
  for (const { label, error } of form.fields) {
    expect(all).toContain(label)
    if (error !== undefined) expect(all).toContain(renderSpans([{ kind: 'bold', text: error }]))
  }
}

describe.each(viewExamples)('in Slack, the view $name', ({ name, card, form }) => {
  it('looks as it did', () => {
    if (card !== undefined) expectGolden(name, renderCard(card))
    if (form !== undefined) expectGolden(name, renderForm(form))
  })

  it('is accepted as a message and in a modal, and shows every fact, field and action', () => {
    if (card !== undefined) {
      const message = renderCard(card)
      expect(checkMessage({ ...message }, true)).toBeUndefined()
      expect(checkView(renderCardView(card), 'modal')).toBeUndefined()
      expectAllOfCard(card, message.blocks)
    }
    if (form !== undefined) {
      const view = renderForm(form)
      expect(checkView(view, 'modal')).toBeUndefined()
      expectAllOfForm(form, view.blocks)
    }
  })
})

describe('the golden files', () => {
  it('belong to views that there are', () => {
    const names = viewExamples.map(({ name }) => `${name}.json`)
    expect(readdirSync(folder).filter((file) => !names.includes(file))).toEqual([])
  })
})
