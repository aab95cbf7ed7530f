import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { developmentPart, freshMails, testPart, triageCorpus } from './triage-corpus.js'
import type { TriageMail } from './triage-mail.js'
import { triageTables } from './triage-table.js'

const full = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'cs', 'bg']
const useful = ['sv', 'da', 'fi', 'ro', 'hu', 'el']

const corpus = triageCorpus()
const requests = corpus.filter((mail) => mail.verdict === 'request')
const noise = corpus.filter((mail) => mail.verdict === 'not-privacy')
const halves = [
  ['development', developmentPart()],
  ['test', testPart()],
] as const

const inLanguage = (mails: readonly TriageMail[], language: string) =>
  mails.filter((mail) => mail.language === language)

/** How often each type is expected. */
function countTypes(mails: readonly TriageMail[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const type of mails.flatMap((mail) => mail.expectedTypes)) {
    counts[type] = (counts[type] ?? 0) + 1
  }
  return counts
}

describe('the labelled set of mails', () => {
  test('gives every mail an id of its own', () => {
    expect(new Set(corpus.map((mail) => mail.id)).size).toBe(corpus.length)
  })

  test('has 300 requests and 120 mails that are none', () => {
    expect(requests.length).toBeGreaterThanOrEqual(300)
    expect(noise.length).toBeGreaterThanOrEqual(120)
  })

  test.each(full)('has 32 requests and 10 mails that are none in %s', (language) => {
    expect(inLanguage(requests, language).length).toBeGreaterThanOrEqual(32)
    expect(inLanguage(noise, language).length).toBeGreaterThanOrEqual(10)
  })

  test.each(useful)('has four requests in %s', (language) => {
    expect(inLanguage(requests, language).length).toBeGreaterThanOrEqual(4)
  })

  test.each([
    ['access', 60],
    ['erasure', 60],
    ['marketing-opt-out', 30],
    ['rectification', 25],
    ['portability', 15],
    ['restriction', 15],
    ['objection', 15],
    ['consent-withdrawal', 15],
    ['complaint', 15],
    ['breach-report', 15],
    ['automated-decision', 10],
    ['authority-request', 10],
    ['question', 10],
    ['other', 10],
    ['ccpa-know', 4],
    ['ccpa-delete', 4],
    ['ccpa-opt-out', 4],
  ])('expects %s at least %i times', (type, least) => {
    expect(countTypes(requests)[type]).toBeGreaterThanOrEqual(least)
  })

  test('tells of a child in at least 10 requests, mostly beside the right asked for', () => {
    const telling = requests.filter(({ expectedTypes, optionalTypes }) =>
      [...expectedTypes, ...optionalTypes].includes('child-data'),
    )
    expect(telling.length).toBeGreaterThanOrEqual(10)
  })

  test('writes only to and from addresses that nobody can have', () => {
    const mails = [...corpus, ...freshMails()]
    const text = mails.map((mail) => `${mail.from}\n${mail.subject}\n${mail.text}`).join('\n')
    const hosts = [...text.matchAll(/(?:@|https?:\/\/|www\.)([\p{L}\d-]+(?:\.[\p{L}\d-]+)+)/gu)]
    const real = hosts
      .map(([, host = '']) => host)
      .filter((host) => !/(?:^|\.)(?:example|test|invalid)(?:\.(?:org|com|net))?$/.test(host))
    expect(real).toEqual([])
  })
})

describe('the mails written afterwards', () => {
  const fresh = freshMails()

  test('have ids of their own', () => {
    expect(new Set([...corpus, ...fresh].map(({ id }) => id)).size).toBe(
      corpus.length + fresh.length,
    )
  })

  test.each(full)('are 36 requests and ten that are none, at the least, in %s', (language) => {
    const count = (verdict: TriageMail['verdict']) =>
      inLanguage(fresh, language).filter((mail) => mail.verdict === verdict).length
    expect(count('request')).toBeGreaterThanOrEqual(36)
    expect(count('not-privacy')).toBeGreaterThanOrEqual(10)
  })
})

test('docs/corpus.md tells the sizes as they are', () => {
  const told = readFileSync(new URL('../../docs/corpus.md', import.meta.url), 'utf8')
  for (const table of triageTables()) expect(told).toContain(table)
})

describe('the two halves', () => {
  test('hold every mail once', () => {
    const ids = halves.flatMap(([, mails]) => mails.map((mail) => mail.id))
    expect(ids.toSorted()).toEqual(corpus.map((mail) => mail.id).toSorted())
  })

  test.each(full)('are of one size in %s', (language) => {
    for (const all of [requests, noise]) {
      const [one = 0, other = 0] = halves.map(
        ([, mails]) => inLanguage(mails, language).filter((mail) => all.includes(mail)).length,
      )
      expect(Math.abs(one - other)).toBeLessThanOrEqual(1)
    }
  })

  test.each(halves)('have every type in the %s half', (_, mails) => {
    expect(Object.keys(countTypes(mails)).toSorted()).toEqual(
      Object.keys(countTypes(requests)).toSorted(),
    )
  })

  test('share no mail that says nearly the same', () => {
    const [[, development], [, test]] = halves
    const shingled = test.map((mail) => ({ mail, shingles: shinglesOf(mail) }))
    const alike = development.flatMap((mail) => {
      const shingles = shinglesOf(mail)
      return shingled
        .filter((other) => likeness(shingles, other.shingles) > 0.4)
        .map((other) => `${mail.id} ${other.mail.id}`)
    })
    expect(alike).toEqual([])
  })
})

/** All runs of five letters, without case, punctuation and marks. */
function shinglesOf({ text }: TriageMail): ReadonlySet<string> {
  const letters = text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '')
  return new Set(Array.from(letters, (_, at) => letters.slice(at, at + 5)))
}

/** Jaccard's index: 0 for nothing in common, 1 for the same. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0
  for (const shingle of one) if (other.has(shingle)) common += 1
  return common / (one.size + other.size - common)
}
