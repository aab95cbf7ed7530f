import { unpackButton } from '@privacy-desk/core/intents/button-codec.js'
import { renderForm } from '@privacy-desk/teams/render/form.js'
import { describe, expect, test } from 'vitest'
import { cardFaults } from '../support/card-faults.js'
import { cardButtons, cardParts, cardWords } from '../support/card-words.js'
import { form } from '../support/cards.js'

const inputs = (card: unknown) =>
  cardParts(card).filter(({ type }) => String(type).startsWith('Input.'))

describe('a form in Teams', () => {
  test('labels every input and marks the required ones with what to do', () => {
    const drawn = renderForm(
      form({ fields: [{ kind: 'line', name: 'reason', label: 'Reason', required: true }] }),
    )
    expect(inputs(drawn)).toEqual([
      {
        type: 'Input.Text',
        id: 'in.reason',
        label: 'Reason',
        isRequired: true,
        errorMessage: 'Please fill in: Reason',
      },
    ])
    expect(cardFaults(drawn)).toEqual([])
  })

  test('keeps values and says under a field what is wrong with it', () => {
    const drawn = renderForm(
      form({
        fields: [
          {
            kind: 'area',
            name: 'reason',
            label: 'Reason',
            hint: 'Two sentences',
            required: true,
            value: 'Many <b>systems</b>',
            error: 'Give the reason.',
          },
          { kind: 'line', name: 'note', label: 'Note', required: false },
        ],
      }),
    )
    expect(inputs(drawn)[0]).toMatchObject({ value: 'Many <b>systems</b>', isMultiline: true })
    expect(cardWords(drawn)).toContain('Reason\nTwo sentences\nGive the reason.\nNote')
  })

  test('names what is wrong at the end of a long form, next to the button that was pressed', () => {
    const fields = Array.from({ length: 8 }, (_, at) => ({
      kind: 'line' as const,
      name: `f${at}`,
      label: `Field ${at}`,
      required: true,
      ...(at % 4 === 1 ? { error: 'Fill this in.' } : {}),
    }))
    expect(cardWords(renderForm(form({ fields })))).toContain('Please check: Field 1; Field 5')
    const short = renderForm(form({ fields: fields.slice(0, 3) }))
    expect(cardWords(short)).not.toContain('Please check')
  })

  test('offers choices, several with check boxes, many in a drop-down', () => {
    const options = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ value: `v${at}`, label: `Choice ${at}` }))
    const drawn = renderForm(
      form({
        fields: [
          { kind: 'choice', name: 'few', label: 'Few', required: true, options: options(3) },
          { kind: 'choice', name: 'many', label: 'Many', required: true, options: options(9) },
          {
            kind: 'choice',
            name: 'types',
            label: 'Types',
            required: true,
            options: options(9),
            several: true,
            value: 'v1,v2',
          },
        ],
      }),
    )
    expect(inputs(drawn)).toMatchObject([
      { style: 'expanded', isMultiSelect: false },
      { style: 'compact', isMultiSelect: false },
      { style: 'expanded', isMultiSelect: true, value: 'v1,v2' },
    ])
    expect(cardFaults(drawn)).toEqual([])
  })

  test('asks for a moment by date and time', () => {
    const drawn = renderForm(
      form({
        fields: [
          {
            kind: 'date-time',
            name: 'at',
            label: 'Noticed at',
            required: true,
            value: '2026-04-05T14:30',
          },
        ],
      }),
    )
    expect(inputs(drawn)).toMatchObject([
      { type: 'Input.Date', id: 'date.at', label: 'Noticed at', value: '2026-04-05' },
      { type: 'Input.Time', id: 'time.at', label: 'Noticed at, time', value: '14:30' },
    ])
    expect(cardFaults(drawn)).toEqual([])
  })

  test('quotes a date that Teams would drop because it is none', () => {
    const drawn = renderForm(
      form({
        fields: [
          {
            kind: 'date',
            name: 'day',
            label: 'Day',
            required: true,
            value: '31 Feb',
            error: 'This is no day.',
          },
        ],
      }),
    )
    expect(inputs(drawn)[0]).not.toHaveProperty('value')
    expect(cardWords(drawn)).toContain('This is no day. You entered: 31 Feb')
  })

  test('can be sent or given up in a message; a dialog has its own cross', () => {
    const [send, cancel] = cardButtons(renderForm(form()))
    expect(send).toMatchObject({ type: 'Action.Execute', data: { privacyDeskForm: true } })
    expect(cancel).toMatchObject({ title: 'Cancel', associatedInputs: 'none' })
    expect(unpackButton(String(Object(cancel?.data).privacyDesk))).toEqual(form().intent)
    expect(cardButtons(renderForm(form(), 'dialog')).map(({ type }) => type)).toEqual([
      'Action.Submit',
    ])
  })
})
