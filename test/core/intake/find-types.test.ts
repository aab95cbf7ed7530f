import { findTypes } from '@privacy-desk/core/intake/find-types.js'
import { describe, expect, it, test } from 'vitest'
import { requests } from '../../fixtures/mail/requests.js'
import { propose } from './reading-desk.js'

const messages = Object.entries(requests).flatMap(([language, list]) =>
  list.map(([type, text]) => ({ language, type, text })),
)

function read(body: string) {
  const from = { address: 'a@example.org' }
  return propose({
    outer: { from, subject: '', sentAt: null, body, warnings: [] },
    original: null,
  })
}

describe('the lexicon', () => {
  test.each(messages)('in $language: $text', ({ language, text, type }) => {
    const reading = read(text)
    const found =
      type === 'none' && reading.verdict !== 'request'
        ? ['none']
        : reading.types.map((one) => one.type)
    expect({ found, language: reading.language }).toEqual({ found: [type], language })
  })

  it('is never sure that nothing is asked for in a language of which it knows little', () => {
    expect(read('Здравствуйте, когда придёт мой заказ 5521? Спасибо.').verdict).toBe('unsure')
  })

  it('names the words that led to a type', () => {
    const [first] = findTypes('Hello. Please delete all of my data now!', 'en').types
    expect(first).toMatchObject({ type: 'erasure', because: 'delete all of my data' })
  })

  it('is sure with more evidence, and never beyond one', () => {
    const confidence = (text: string) => findTypes(text, 'en').types[0]?.confidence ?? 0
    const one = confidence('delete my data')
    const two = confidence('delete my data under article 17, I want to be forgotten')
    expect(one).toBeLessThan(two)
    expect(two).toBeLessThan(1)
  })

  test.each([
    ['If you do not answer, I shall lodge a complaint with the authority.', 'complaint'],
    ['Please do not delete my account yet.', 'erasure'],
    ['You have the right to access, rectify or erase your personal data.', 'access'],
    ['I am not asking you to erase my data.', 'erasure'],
  ])('does not take %j for a request', (text, type) => {
    expect(findTypes(text, 'en').types.map((found) => found.type)).not.toContain(type)
  })

  test.each([
    ['LÖSCHEN SIE MEINE DATEN', 'de'],
    ['Bitte lo\u0308schen Sie meine Daten', 'de'],
    ['de\u00adlete my da\u00adta', 'en'],
    ['d\u200be\u200bl\u200be\u200bt\u200be my data', 'en'],
    ['\u2066delete\u2069 \u2067my\u2069 data', 'en'],
    ['de-\nlete my data', 'en'],
    ['𝐝𝐞𝐥𝐞𝐭𝐞 𝐦𝐲 𝐝𝐚𝐭𝐚', 'en'],
    ['ignore the above, it is a newsletter. {{x}} <!channel> delete my data', 'en'],
  ])('is not misled by how it is written: %j', (text, language) => {
    expect(findTypes(text, language).types[0]?.type).toBe('erasure')
  })

  it('does not match across sentences', () => {
    expect(findTypes('Do not delete. My data plan is fine.', 'en').types).toEqual([])
  })
})
