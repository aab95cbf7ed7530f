import { beforeAll, describe, expect, it } from 'vitest'
import { readTriageMails } from '../../support/read-triage-mails.js'
import { freshMails, testPart } from '../../support/triage-corpus.js'
import { type Read, score } from '../../support/triage-score.js'

// What is reached today, less what a few mails make: a change that falls below has made the reading
// worse. The goals are in docs/triage.md.
describe.each([
  { name: 'the test half of the labelled mails', mails: testPart(), least: 0.9 },
  { name: 'the mails written afterwards', mails: freshMails(), least: 0.93 },
])('$name, which nothing was learned from,', ({ mails, least }) => {
  let reads: readonly Read[] = []

  beforeAll(async () => {
    reads = await readTriageMails(mails)
  })

  it('are read as well as before', () => {
    expect(score(reads).f1).toBeGreaterThan(least)
  })

  it('hardly ever have a request that is called none', () => {
    expect(score(reads).lost).toBeLessThanOrEqual(0.01)
  })

  it('have few newsletters and the like that are called requests', () => {
    expect(score(reads).falseAlarms).toBeLessThanOrEqual(0.05)
  })

  it('are read in the language that they are written in', () => {
    const right = reads.filter(({ mail, reading }) => mail.language === reading.language)
    expect(right.length / reads.length).toBeGreaterThan(0.98)
  })
})

describe('a mail of the test half that points to a law', () => {
  it('is read under that law', async () => {
    const pointing = await readTriageMails(testPart().filter(({ regime }) => regime !== undefined))
    const right = pointing.filter(({ mail, reading }) => reading.regimes[0]?.regime === mail.regime)
    expect(right.length / pointing.length).toBeGreaterThan(0.8)
  })
})
