import type { Reading } from '@privacy-desk/core/intake/reading.js'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { scoreFlag } from '../../support/flag-score.js'
import { type FlaggedMail, flaggedMails } from '../../support/flagged-mails.js'
import { readTriageMail } from '../../support/read-triage-mail.js'
import { developmentPart } from '../../support/triage-corpus.js'
import type { TriageMail } from '../../support/triage-mail.js'

const told = [
  'legal-threat',
  'deadline-set-by-sender',
  'special-category-data',
  'on-behalf-of',
] as const

describe('of the mails that the phrases of the flags were written with', () => {
  const read: { readonly mail: TriageMail | FlaggedMail; readonly reading: Reading }[] = []

  beforeAll(async () => {
    for (const mail of [...developmentPart(), ...flaggedMails()])
      read.push({ mail, reading: await readTriageMail(mail) })
  })

  function figures(flag: (typeof told)[number] | 'several-people') {
    return scoreFlag(
      flag,
      read.map(({ mail, reading }) => ({ expected: mail.flags ?? [], told: reading.flags })),
    )
  }

  test.each(told)('more than nine in ten with the flag %s are told, and few others', (flag) => {
    const { recall, precision } = figures(flag)
    expect(recall).toBeGreaterThan(0.9)
    expect(precision).toBeGreaterThan(0.9)
  })

  it('those that ask for a relative or colleague too are told, and no others', () => {
    expect(figures('several-people')).toMatchObject({ recall: 1, precision: 1 })
  })

  it('a stranger’s word on “your customer database” makes nobody our customer', () => {
    const strangers = read.filter(({ mail }) => mail.role === 'controller')
    expect(strangers.length).toBeGreaterThanOrEqual(10)
    for (const { mail, reading } of strangers) expect(reading.role.is, mail.id).toBe('controller')
  })
})
