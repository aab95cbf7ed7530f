import { formValues } from '@privacy-desk/teams/inbound/form-values.js'
import { describe, expect, test } from 'vitest'

describe('the inputs of a form', () => {
  test('are known by their field names', () => {
    expect(formValues({ 'in.reason': 'because', 'in.types': 'a,b', privacyDesk: '{}' })).toEqual({
      reason: 'because',
      types: 'a,b',
    })
  })

  test.each([
    [{ 'date.at': '2026-04-05', 'time.at': '14:30' }, '2026-04-05T14:30'],
    [{ 'time.at': '14:30:00', 'date.at': '2026-04-05' }, '2026-04-05T14:30'],
    [{ 'date.at': '2026-04-05', 'time.at': '' }, '2026-04-05'],
    [{ 'date.at': '', 'time.at': '14:30' }, 'T14:30'],
  ])('put a moment together from %o', (data, at) => {
    expect(formValues(data)).toEqual({ at })
  })

  test('ignore what no input of ours sends', () => {
    const data = JSON.parse('{"in.__proto__":"x","in.":"y","in.n":5,"other":"z"}')
    expect(formValues(data)).toEqual({})
  })
})
