import { unpackButton } from '@privacy-desk/core/intents/button-codec.js'
import type { Field, Form } from '@privacy-desk/core/views/model.js'
import { renderForm } from '@privacy-desk/slack/render/form.js'
import { formErrors } from '@privacy-desk/slack/render/form-errors.js'
import { checkView } from '@privacy-desk/stand-ins/slack/block-kit/check-view.js'
import { describe, expect, it } from 'vitest'
import { textsIn } from '../support/blocks.js'
import { say } from '../support/card-of.js'
import { hostileTexts } from '../support/hostile-texts.js'

const intent = { name: 'extend', ref: 'PR-2026-0042' } as const

const formOf = (...fields: Field[]): Form => ({
  title: 'Extend the deadline',
  intro: [say('Three months from receipt in all.')],
  fields,
  submit: 'Extend',
  intent,
})

const base = { name: 'it', label: 'It', required: true } as const
const options = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ value: `v${at}`, label: `Option ${at}` }))
const elementOf = (field: Field) => renderForm(formOf(field)).blocks[1]

describe('a form in Slack', () => {
  it('carries what submitting means, and a submit and a way out', () => {
    const view = renderForm(formOf({ ...base, kind: 'line' }))
    expect(unpackButton(view.private_metadata ?? '')).toEqual(intent)
    expect(view).toMatchObject({
      callback_id: 'privacy-desk:form',
      title: { text: 'Extend the deadline' },
      submit: { text: 'Extend' },
      close: { text: 'Cancel' },
    })
  })

  it('asks for a line, an area, a day and a moment in Slack’s own inputs', () => {
    const kinds = ['line', 'area', 'date', 'date-time'] as const
    const types = kinds.map((kind) => elementOf({ ...base, kind }))
    expect(types).toMatchObject([
      { element: { type: 'plain_text_input', multiline: false } },
      { element: { type: 'plain_text_input', multiline: true } },
      { element: { type: 'datepicker' } },
      { element: { type: 'datetimepicker' } },
    ])
  })

  it('shows few options at once and many in a menu', () => {
    const choice = (count: number, several = false) =>
      elementOf({ ...base, kind: 'choice', options: options(count), several })
    expect(choice(3)).toMatchObject({ element: { type: 'radio_buttons' } })
    expect(choice(30)).toMatchObject({ element: { type: 'static_select' } })
    expect(choice(8, true)).toMatchObject({ element: { type: 'checkboxes' } })
    expect(choice(30, true)).toMatchObject({ element: { type: 'multi_static_select' } })
  })

  it('names what is wrong at the end of a long form, next to the button that was pressed', () => {
    const fields = Array.from({ length: 8 }, (_, at): Field => {
      const field = { ...base, name: `f${at}`, label: `Field ${at}`, kind: 'line' } as const
      return at % 4 === 1 ? { ...field, error: 'Fill this in.' } : field
    })
    const lastOf = (...shown: Field[]) => JSON.stringify(renderForm(formOf(...shown)).blocks.at(-1))
    expect(lastOf(...fields)).toContain('*Please check:* Field 1; Field 5')
    expect(lastOf(...fields.slice(0, 3))).not.toContain('Please check')
    expect(lastOf(...fields.map(({ error: _, ...field }) => field))).not.toContain('Please check')
  })

  it('keeps the values that were typed and chosen', () => {
    const several = { ...base, kind: 'choice', options: options(4), several: true } as const
    expect(elementOf({ ...base, kind: 'area', value: 'as I said' })).toMatchObject({
      element: { initial_value: 'as I said' },
    })
    expect(elementOf({ ...several, value: 'v1,v3' })).toMatchObject({
      element: { initial_options: [{ value: 'v1' }, { value: 'v3' }] },
    })
    expect(elementOf({ ...base, kind: 'date', value: '2026-04-05' })).toMatchObject({
      element: { initial_date: '2026-04-05' },
    })
    expect(
      elementOf({ ...base, kind: 'date-time', value: '2026-04-05T10:00:00.000Z' }),
    ).toMatchObject({ element: { initial_date_time: 1_775_383_200 } })
  })

  it('offers no preset that Slack would refuse', () => {
    expect(elementOf({ ...base, kind: 'date', value: 'tomorrow' })).not.toHaveProperty(
      'element.initial_date',
    )
    expect(elementOf({ ...base, kind: 'date-time', value: 'soon' })).not.toHaveProperty(
      'element.initial_date_time',
    )
    const choice = { ...base, kind: 'choice', options: options(3), value: 'gone' } as const
    expect(elementOf(choice)).not.toHaveProperty('element.initial_option')
  })

  it('says so where there is nothing to choose from', () => {
    const block = elementOf({ ...base, kind: 'choice', options: [] })
    expect(textsIn(block)).toEqual(['*It*\nThere is nothing to choose from at the moment.'])
  })

  it('writes a fault below its field when it is drawn anew', () => {
    const { blocks } = renderForm(formOf({ ...base, kind: 'line', error: 'Too late.' }))
    expect(textsIn(blocks[2])).toEqual(['⚠️ *Too late.*'])
  })

  it('shows in full a title that the title bar cannot hold', () => {
    const title = 'A title that is clearly longer than twenty-four characters'
    const view = renderForm({ ...formOf({ ...base, kind: 'line' }), title })
    expect(view.title.text).toHaveLength(24)
    expect(textsIn(view.blocks)).toContain(`*${title}*`)
  })

  it.each(hostileTexts)('is still accepted by Slack when everywhere stands %s', (_, text) => {
    const field = { name: 'n', label: text, hint: text, value: text, error: text, required: false }
    const hostile: Form = {
      title: text,
      intro: [say(text)],
      submit: text,
      intent,
      fields: [
        { ...field, name: 'a', kind: 'line' },
        { ...field, name: 'b', kind: 'area', maxLength: 100_000 },
        {
          ...field,
          name: 'c',
          kind: 'choice',
          options: [{ value: text, label: text }, ...options(150)],
        },
        { ...field, name: 'd', kind: 'date' },
        { ...field, name: 'e', kind: 'date-time' },
        { ...field, name: text, kind: 'line' },
      ],
    }
    expect(checkView(renderForm(hostile), 'modal')).toBeUndefined()
  })
})

describe('faults in a submitted form', () => {
  const faulty = formOf(
    { ...base, kind: 'line', error: 'Too late.' },
    { ...base, name: 'b', kind: 'area' },
  )

  it('go below their fields, so that what was typed stays', () => {
    expect(formErrors(faulty, ['field:it', 'field:b'])).toEqual({ 'field:it': 'Too late.' })
  })

  it('need the form drawn anew when the field was not shown', () => {
    expect(formErrors(faulty, ['field:b'])).toBeNull()
  })

  it('are none in a form that asks for the next thing', () => {
    expect(formErrors(formOf({ ...base, kind: 'line' }), ['field:it'])).toBeNull()
  })
})
