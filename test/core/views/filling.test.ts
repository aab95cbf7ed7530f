import { requestTypes } from '@privacy-desk/core/requests/request-type.js'
import { exampleView } from '@privacy-desk/core/views/examples/example-request.js'
import { answerForm } from '@privacy-desk/core/views/forms/answer-form.js'
import { correctForm } from '@privacy-desk/core/views/forms/correct-form.js'
import { extendForm } from '@privacy-desk/core/views/forms/extend-form.js'
import { unfilled } from '@privacy-desk/core/views/forms/filling.js'
import { newForm } from '@privacy-desk/core/views/forms/new-form.js'
import { plainText } from '@privacy-desk/core/views/plain-text.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const laws = [{ id: 'gdpr', law: 'GDPR' }]

describe('a rejected form', () => {
  test('comes back with everything that was typed and a line under each fault', () => {
    const anyText = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(anyText, anyText, (text, error) => {
        const [field] = newForm({ values: { text }, errors: { text: error } }).fields
        expect(field).toMatchObject({ name: 'text', value: text, error })
      }),
    )
  })

  test('keeps what was typed over what was proposed, even where it was emptied', () => {
    const view = exampleView({}, ['see-details'])
    const typed = { values: { requesterName: '', receivedOn: 'tomorrow' }, errors: {} }
    const values = correctForm(view, laws, typed).fields.map(({ name, value }) => [name, value])
    expect(Object.fromEntries(values)).toEqual({
      types: 'erasure',
      receivedOn: 'tomorrow',
      requester: '0',
      requesterName: '',
      requesterAddress: undefined,
      regime: 'gdpr',
      role: 'controller',
      customer: '',
    })
  })
})

test('a form about a request shows no personal data to one who may not see it', () => {
  const form = correctForm(exampleView({}, []), laws, unfilled)
  expect(JSON.stringify(form)).not.toMatch(/carla/i)
})

test('every type of request can be chosen when the reading is corrected', () => {
  const [types] = correctForm(exampleView(), laws, unfilled).fields
  expect(types).toMatchObject({ kind: 'choice', several: true })
  const values = types?.kind === 'choice' ? types.options.map(({ value }) => value) : []
  expect(values).toEqual(requestTypes)
})

test('what happened today is proposed as the day', () => {
  const days = [answerForm, extendForm].map((make) => make(exampleView(), unfilled).fields.at(-1))
  for (const field of days) expect(field).toMatchObject({ kind: 'date', value: '2026-03-09' })
})

test('an extension says by when the requester must be told, where the law has a day', () => {
  const said = (view: ReturnType<typeof exampleView>) =>
    plainText(extendForm(view, unfilled).intro.at(-1) ?? [])
  expect(said(exampleView())).toContain('by 7 April 2026')
  const timetable = { regime: 'x', law: 'X', milestones: [] }
  expect(said(exampleView({}, [], { timetable }))).toContain('within the first month')
})
