import { addMs } from '@privacy-desk/core/calendar/instant.js'
import { loadRequest } from '@privacy-desk/core/desk/load-request.js'
import { recordLetter } from '@privacy-desk/core/desk/record-letter.js'
import type { Reply } from '@privacy-desk/core/desk/reply.js'
import { troubledLetters } from '@privacy-desk/core/desk/troubled-letters.js'
import { parseDraft } from '@privacy-desk/core/letters/letter-draft.js'
import { parseOutgoing } from '@privacy-desk/core/letters/outgoing-letter.js'
import type { Request } from '@privacy-desk/core/requests/request.js'
import type { LetterId } from '@privacy-desk/core/requests/request-letter.js'
import { beforeEach, describe, expect, test } from 'vitest'
import { lettersOfTest } from '../../support/letters-of-test.js'
import { type PeopleAtTheDesk, peopleAtTheDesk, wordsOf } from '../../support/people-at-the-desk.js'

const ref = 'PR-2026-0001'
const l1 = 'L1' as LetterId
let people: PeopleAtTheDesk

const extension = {
  'p0.reasons': 'redaction,dispersed',
  'p0.explanation': 'Your data stand in four archives.',
  to: 'carla.winter@example.org',
}

const limited = {
  'p0.erased': 'your account',
  'p0.retained.0.what': 'invoices',
  'p0.retained.0.limb': 'legal-obligation',
  'p0.retained.0.law': 'German Fiscal Code s.147',
  'p0.retained.0.until': '31 December 2034',
  to: 'carla.winter@example.org',
}

async function request(): Promise<Request> {
  const loaded = await loadRequest(people.at.deps, ref)
  if (loaded === null) throw new Error('there is no request')
  return loaded.request
}

const letter = async (id = 'L1') => (await request()).letters.find((one) => one.id === id)

/** Begins a letter and fills it in. */
async function writes(
  who: string,
  kinds: string,
  values: Record<string, string>,
  language = 'en',
): Promise<Reply> {
  await people.does(who, 'letter new', { kinds, language })
  const id = (await request()).letters.at(-1)?.id ?? ''
  return await people.does(who, 'letter fill', { letter: id, ...values })
}

async function presses(who: string, name: 'letter release' | 'letter submit' | 'letter approve') {
  const { id = '', hash = '' } = (await request()).letters.at(-1) ?? {}
  return await people.does(who, name, { letter: id, hash, how: 'smtp' }, ref, 'clicked')
}

beforeEach(async () => {
  people = await peopleAtTheDesk({ letters: lettersOfTest() })
  await people.handsOver({
    requester: { name: 'Carla Winter', address: 'carla.winter@example.org' },
    types: [{ type: 'erasure', confidence: 1, because: 'delete' }],
  })
  await people.does('U0EMPLOYEE', 'confirm')
  await people.does('U0OLGA', 'take')
})

describe('choosing a letter', () => {
  test('writes an extension or a question on its own, or its effect would be lost', async () => {
    const reply = await people.does('U0OLGA', 'letter new', { kinds: 'erasure-done,extension' })
    expect(wordsOf(reply)).toContain('a letter of its own')
  })

  test('offers the kinds that fit, the answer to what was asked preselected', async () => {
    const reply = await people.does('U0OLGA', 'letter', {}, ref, 'clicked')
    if (reply.kind !== 'form') throw new Error('no form')
    const [kinds, language] = reply.form.fields
    expect(kinds).toMatchObject({ value: 'erasure-done' })
    expect(language).toMatchObject({ value: 'en' })
    const offered = kinds?.kind === 'choice' ? kinds.options.map(({ value }) => value) : []
    expect(offered).toEqual(
      expect.arrayContaining(['erasure-limited', 'extension', 'acknowledgement', 'refusal']),
    )
    expect(offered).not.toContain('access-answer')
    expect(offered).not.toContain('processor-referral')
    expect(offered).not.toContain('breach-individuals')
  })

  test('leaves the record of an answer that was sent elsewhere possible', async () => {
    const reply = await people.does('U0OLGA', 'letter new', { kinds: 'sent-elsewhere' })
    expect(wordsOf(reply)).toContain('Record the answer')
  })

  test('is for those who work on the request only', async () => {
    expect(wordsOf(await people.does('U0OMAR', 'letter', {}, ref, 'clicked'))).toContain('not')
    expect((await request()).letters).toEqual([])
  })

  test('does not write what does not fit', async () => {
    const reply = await people.does('U0OLGA', 'letter new', { kinds: 'access-answer' })
    expect(wordsOf(reply)).toContain('Choose among those that fit')
  })
})

describe('filling in', () => {
  test('asks only for what the desk does not know', async () => {
    const reply = await people.does('U0OLGA', 'letter new', { kinds: 'extension', language: 'de' })
    if (reply.kind !== 'form') throw new Error('no form')
    expect(reply.form.fields.map(({ name }) => name)).toEqual([
      'p0.reasons',
      'p0.explanation',
      'to',
      'toReason',
    ])
    expect(reply.form.fields[2]?.value).toBe('carla.winter@example.org')
  })

  test('keeps what was typed, also where something is wrong', async () => {
    const reply = await writes('U0OLGA', 'extension', { ...extension, 'p0.reasons': '' })
    expect(wordsOf(reply)).toContain('Choose at least one')
    expect((await letter())?.ready).toBe(false)
    const again = await people.does('U0OLGA', 'letter fill', { letter: 'L1' }, ref, 'clicked')
    expect(wordsOf(again)).toContain('four archives')
  })

  test('says what is wrong with a value, and not that it is missing', async () => {
    await people.does('U0OLGA', 'letter new', { kinds: 'identity-request', language: 'en' })
    const words = wordsOf(
      await people.does('U0OLGA', 'letter fill', {
        letter: 'L1',
        'p0.keepDays': 'three',
        'p0.channel': 'pigeon',
        to: 'carla.winter@example.org',
      }),
    )
    expect(words).toContain('Write a whole number from 0 to 100,000.')
    expect(words).toContain('Choose one of those offered.')
    expect(words).not.toMatch(/Invalid|expected/)
  })

  test('keeps a change by hand while something is missing', async () => {
    await writes('U0OLGA', 'extension', extension)
    const hash = async () => (await letter())?.hash ?? ''
    const mine = { subject: 'More time', text0: 'My own words.' }
    await people.does('U0OLGA', 'letter edit', { letter: 'L1', hash: await hash(), ...mine })
    const broken = { letter: 'L1', ...extension, to: 'nobody' }
    expect(wordsOf(await people.does('U0OLGA', 'letter fill', broken))).toContain('e-mail address')
    expect((await letter())?.ready).toBe(false)
    const mended = { letter: 'L1', ...extension }
    expect(wordsOf(await people.does('U0OLGA', 'letter fill', mended))).toContain('My own words.')
  })

  test('of two who fill in at once, the second sees that the first was quicker', async () => {
    await people.does('U0OLGA', 'letter new', { kinds: 'extension', language: 'en' })
    const { hash = '' } = (await letter()) ?? {}
    await people.does('U0DORA', 'letter fill', { letter: 'L1', hash, ...extension })
    const mine = { ...extension, 'p0.explanation': 'There are five archives.' }
    const reply = await people.does('U0OLGA', 'letter fill', { letter: 'L1', hash, ...mine })
    expect(wordsOf(reply)).toContain('Somebody changed this letter meanwhile')
    expect(wordsOf(reply)).toContain('five archives')
    if (reply.kind !== 'form') throw new Error('no form')
    const seen = reply.form.intent.args ?? {}
    const saved = await people.does('U0OLGA', 'letter fill', { ...mine, ...seen })
    expect(wordsOf(saved)).toContain('five archives')
  })

  test('takes up a letter that was begun instead of beginning another one', async () => {
    await writes('U0OLGA', 'extension', extension)
    await people.does('U0OLGA', 'letter new', { kinds: 'extension', language: 'en' })
    expect((await request()).letters).toHaveLength(1)
  })

  test('shows the letter as it will go, in the language wanted', async () => {
    const words = wordsOf(await writes('U0OLGA', 'extension', extension, 'de'))
    expect(words).toContain('Guten Tag Carla Winter')
    expect(words).toContain('5. Juni 2026')
    expect(words).toContain('the due date moves')
  })

  test('says so where a language has no letters and English is taken', async () => {
    await people.does('U0OLGA', 'letter new', { kinds: 'extension', language: 'da' })
    const words = wordsOf(
      await people.does('U0OLGA', 'letter fill', { letter: 'L1', ...extension }),
    )
    expect(words).toContain('English: there is no letter in Danish')
  })
})

describe('changing the text', () => {
  test('keeps the changed text, and warns of what the law demands', async () => {
    await writes('U0OLGA', 'extension', extension)
    const form = await people.does('U0OLGA', 'letter edit', { letter: 'L1' }, ref, 'clicked')
    if (form.kind !== 'form') throw new Error('no form')
    const text = form.form.fields[1]?.value ?? ''
    const { hash = '' } = (await letter()) ?? {}
    const without = text
      .split('\n\n')
      .filter((paragraph) => !paragraph.includes('2026 at the latest'))
      .join('\n\n')
    const reply = await people.does('U0OLGA', 'letter edit', {
      letter: 'L1',
      hash,
      subject: 'More time\r\nBcc: all@example.org',
      text0: without,
    })
    expect((await letter())?.missing).toEqual(['new-date'])
    expect(wordsOf(reply)).toContain('Taken out: “new date”')
    expect(wordsOf(reply)).toContain('Subject: More time Bcc: all@example.org')
  })

  test('warns of nothing where a word was changed', async () => {
    await writes('U0OLGA', 'extension', extension)
    const form = await people.does('U0OLGA', 'letter edit', { letter: 'L1' }, ref, 'clicked')
    if (form.kind !== 'form') throw new Error('no form')
    const text = (form.form.fields[1]?.value ?? '').replace('Dear', 'Good day,')
    const { hash = '' } = (await letter()) ?? {}
    await people.does('U0OLGA', 'letter edit', { letter: 'L1', hash, subject: 'More', text0: text })
    expect((await letter())?.missing).toEqual([])
  })
})

describe('a long letter', () => {
  const rows = Array.from(
    { length: 120 },
    (_, at) => `account ${at} ${'and what is in it '.repeat(8)}`,
  )
  const done = {
    'p0.erased': rows.join('\n'),
    'p0.erasedOn': '2026-03-06',
    'p0.grounds': 'not-needed',
    to: 'carla.winter@example.org',
  }

  test('is read in full as a document, by those who may see the letter only', async () => {
    const card = await writes('U0OLGA', 'erasure-done', done)
    expect(wordsOf(card)).toContain('Read it in full')
    const reply = await people.does('U0OLGA', 'letter text', { letter: 'L1' }, ref, 'clicked')
    if (reply.kind !== 'document') throw new Error('no document')
    const text = new TextDecoder().decode(reply.document.bytes)
    expect(reply.document.name).toBe(`${ref}-L1.txt`)
    expect(text).toContain('To: carla.winter@example.org')
    expect(text).toContain('account 0 and')
    expect(text).toContain('account 119 and')
    const other = await people.does('U0OMAR', 'letter text', { letter: 'L1' }, ref, 'clicked')
    expect(other.kind).toBe('card')
  })

  test('is changed part by part, and the other parts stay to the letter', async () => {
    await writes('U0OLGA', 'erasure-done', done)
    const textOf = async () => {
      const draft = await people.at.deps.vault.openText((await letter())?.draft ?? ('' as never))
      const { written, edited } = parseDraft(draft ?? '')
      return (edited ?? written)?.text ?? ''
    }
    const before = await textOf()
    const choosing = await people.does('U0OLGA', 'letter edit', { letter: 'L1' }, ref, 'clicked')
    if (choosing.kind !== 'form') throw new Error('no form')
    const chosen = { ...choosing.form.intent.args, part: '1' }
    const form = await people.does('U0OLGA', 'letter edit', chosen)
    if (form.kind !== 'form') throw new Error('no form')
    const typed = Object.fromEntries(form.form.fields.map(({ name, value = '' }) => [name, value]))
    await people.does('U0OLGA', 'letter edit', { ...typed, ...form.form.intent.args })
    expect(await textOf()).toBe(before)
    const text0 = (typed.text0 ?? '').replace('and what is in it', 'and all of it')
    await people.does('U0OLGA', 'letter edit', { ...typed, text0, ...form.form.intent.args })
    expect((await textOf()).length).toBe(before.length - 'and what is in it'.length + 13)
  })
})

describe('to whom it goes', () => {
  test('another address needs a reason, which is kept with the release', async () => {
    const other = { ...extension, to: 'somebody@example.com' }
    expect(wordsOf(await writes('U0OLGA', 'extension', other))).toContain('not the address')
    expect((await letter())?.ready).toBe(false)
    await people.does('U0OLGA', 'letter fill', { letter: 'L1', ...other, toReason: 'She called.' })
    await presses('U0OLGA', 'letter release')
    const released = (await people.records()).find(({ event }) => event.type === 'letter-released')
    expect(released?.event).toMatchObject({
      confirmed: { doubts: ['other-address', 'other-domain'] },
    })
    expect(JSON.stringify(released)).not.toContain('somebody')
  })

  test('a requester who was corrected since has the letter written anew', async () => {
    await writes('U0OLGA', 'extension', extension)
    await people.does('U0DORA', 'correct', {
      requesterName: 'Carla Winter',
      requesterAddress: 'carla@example.net',
      types: 'erasure',
      receivedOn: (await request()).receivedOn,
    })
    expect(wordsOf(await presses('U0OLGA', 'letter release'))).toContain('was corrected since')
  })
})

describe('release', () => {
  test('an extension notice that was sent in time is the extension', async () => {
    await writes('U0OLGA', 'extension', extension)
    await presses('U0OLGA', 'letter release')
    expect((await request()).extension).toBeUndefined()
    const due = await people.due()
    await recordLetter(people.at.deps, ref, l1, { what: 'sent', at: people.at.clock.now() })
    expect(await people.events()).toEqual(
      expect.arrayContaining(['letter-released', 'letter-sent', 'deadline-extended']),
    )
    expect(due).toBe('2026-04-07')
    expect(await people.due()).toBe('2026-06-05')
    const again = await recordLetter(people.at.deps, ref, l1, {
      what: 'sent',
      at: people.at.clock.now(),
    })
    expect('refused' in again).toBe(false)
    expect((await people.events()).filter((type) => type === 'letter-sent')).toHaveLength(1)
  })

  test('freezes recipient, subject and text, with the versions of the templates', async () => {
    await writes('U0OLGA', 'extension', extension)
    await presses('U0OLGA', 'letter release')
    const frozen = await letter()
    const content = await people.at.deps.vault.openText(
      frozen?.content ?? frozen?.draft ?? ('' as never),
    )
    expect(parseOutgoing(content ?? '')).toMatchObject({
      reference: ref,
      to: { name: 'Carla Winter', address: 'carla.winter@example.org' },
      language: 'en',
    })
    const released = (await people.records()).find(({ event }) => event.type === 'letter-released')
    expect(released?.event).toMatchObject({
      how: 'smtp',
      templates: [{ version: 1 }, { path: 'templates/en/extension.liquid' }],
    })
    const reply = await people.does('U0OLGA', 'letter fill', { letter: 'L1', ...extension })
    expect(wordsOf(reply)).toContain('cannot be changed')
  })

  test('an extension that would come too late is not let out', async () => {
    await writes('U0OLGA', 'extension', extension)
    people.at.clock.moveTo('2026-05-04T08:00:00Z')
    expect(wordsOf(await presses('U0OLGA', 'letter release'))).toContain('Too late')
    expect(await people.events()).not.toContain('letter-released')
  })

  test('a letter whose request was corrected since is looked at again', async () => {
    await writes('U0OLGA', 'extension', extension)
    await people.does('U0DORA', 'correct', {
      requesterName: 'Carla Winter',
      requesterAddress: 'carla.winter@example.org',
      types: 'erasure',
      receivedOn: '2026-03-03',
    })
    expect(wordsOf(await presses('U0OLGA', 'letter release'))).toContain('was corrected since')
    await people.does('U0OLGA', 'letter fill', { letter: 'L1', ...extension })
    await presses('U0OLGA', 'letter release')
    expect((await letter())?.status).toBe('released')
  })

  test('an extension that went out too late is told to the owner and the DPO', async () => {
    await writes('U0OLGA', 'extension', extension)
    await presses('U0OLGA', 'letter release')
    people.at.clock.moveTo('2026-05-04T08:00:00Z')
    await recordLetter(people.at.deps, ref, l1, { what: 'sent', at: people.at.clock.now() })
    await people.at.settle()
    for (const who of ['U0OLGA', 'U0DORA']) {
      expect(people.lastCard(who)).toContain('Sent without its effect: it went out after')
    }
  })

  test('what is typed while somebody else changes the letter is not lost', async () => {
    await writes('U0OLGA', 'extension', extension)
    const { hash = '' } = (await letter()) ?? {}
    await people.does('U0DORA', 'letter fill', {
      letter: 'L1',
      ...extension,
      'p0.explanation': 'Your data stand in five archives.',
    })
    const mine = { letter: 'L1', hash, subject: 'Mine', text0: 'My own text.' }
    const words = wordsOf(await people.does('U0OLGA', 'letter edit', mine))
    expect(words).toContain('Somebody changed this letter meanwhile')
    expect(words).toContain('My own text.')
  })

  test('a letter somebody sends themselves counts from the day it was sent', async () => {
    await writes('U0OLGA', 'extension', extension)
    const { hash = '' } = (await letter()) ?? {}
    await people.does(
      'U0OLGA',
      'letter release',
      { letter: 'L1', hash, how: 'copy' },
      ref,
      'clicked',
    )
    expect(
      wordsOf(await people.does('U0OLGA', 'letter sent', { letter: 'L1', on: '2027-01-01' })),
    ).toContain('future')
    await people.does('U0OLGA', 'letter sent', { letter: 'L1', on: '2026-03-06' })
    expect((await request()).extension?.notifiedOn).toBe('2026-03-06')
  })

  test('a letter that was refused comes back to the owner, and can be written anew', async () => {
    await writes('U0OLGA', 'extension', extension)
    await presses('U0OLGA', 'letter release')
    await recordLetter(people.at.deps, ref, l1, { what: 'failed', failure: 'smtp-550' })
    await people.at.settle()
    expect(people.lastCard('U0OLGA')).toContain('It was not sent. The mail server refused it')
    await people.does('U0OLGA', 'letter again', { letter: 'L1' }, ref, 'clicked')
    expect((await letter('L2'))?.ready).toBe(true)
    const { outbox } = people.at.deps.store
    const now = people.at.clock.now()
    for (const { id } of await outbox.troubled(addMs(now, 1), 10)) {
      await outbox.markFailed(id, 'smtp-550')
    }
    expect(await troubledLetters(people.at.deps, 10)).toMatchObject([{ letter: 'L1' }])
    await presses('U0OLGA', 'letter release')
    expect(await troubledLetters(people.at.deps, 10)).toEqual([])
    expect((await letter('L1'))?.status).toBe('failed')
  })
})

describe('a second pair of eyes', () => {
  beforeEach(async () => {
    await writes('U0OLGA', 'erasure-limited', limited)
  })

  test('a letter that needs one waits for it', async () => {
    expect(wordsOf(await presses('U0OLGA', 'letter release'))).toContain('second pair of eyes')
    await presses('U0OLGA', 'letter submit')
    expect(people.lastCard('U0DORA')).toContain('Against the template: nothing was changed.')
    expect(people.lastCard('U0DORA')).toContain('Approve')
    await presses('U0DORA', 'letter approve')
    await presses('U0OLGA', 'letter release')
    await recordLetter(people.at.deps, ref, l1, { what: 'sent', at: people.at.clock.now() })
    expect(await request()).toMatchObject({ status: 'answered', outcome: 'partly-fulfilled' })
  })

  test('nobody approves their own', async () => {
    await presses('U0OLGA', 'letter submit')
    expect(wordsOf(await presses('U0OLGA', 'letter approve'))).toContain('Nobody approves a letter')
    await people.does('U0DORA', 'letter fill', { letter: 'L1', ...limited, 'p0.erased': 'all' })
    await presses('U0DORA', 'letter submit')
    expect(wordsOf(await presses('U0DORA', 'letter approve'))).toContain('Nobody')
  })

  test('an approval is void once the text changes', async () => {
    await presses('U0OLGA', 'letter submit')
    await presses('U0DORA', 'letter approve')
    await people.does('U0OLGA', 'letter fill', { letter: 'L1', ...limited, 'p0.erased': 'all' })
    expect(wordsOf(await presses('U0OLGA', 'letter release'))).toContain('second pair of eyes')
  })

  test('a letter is given back with what has to change', async () => {
    await presses('U0OLGA', 'letter submit')
    await people.does('U0DORA', 'letter return', { letter: 'L1', note: 'Name the invoices.' })
    expect(people.lastCard('U0OLGA')).toContain('Given back: Name the invoices.')
    expect(await people.events()).toContain('letter-returned')
  })
})

describe('one letter for several rights', () => {
  test('answers the request once every part of it is answered, with what became of each', async () => {
    await people.does('U0DORA', 'correct', {
      requesterName: 'Carla Winter',
      requesterAddress: 'carla.winter@example.org',
      types: 'erasure,access',
      receivedOn: (await request()).receivedOn,
    })
    const done = {
      'p0.erased': 'your account',
      'p0.erasedOn': '2026-03-06',
      'p0.grounds': 'not-needed',
      to: 'carla.winter@example.org',
    }
    expect(wordsOf(await writes('U0OLGA', 'erasure-done', done))).toContain('Stays open: Access')
    await presses('U0OLGA', 'letter release')
    await recordLetter(people.at.deps, ref, l1, { what: 'sent', at: people.at.clock.now() })
    expect((await request()).status).toBe('in-progress')
    const none = {
      'p0.identifiers': 'your name',
      'p0.places': 'accounts',
      to: 'carla.winter@example.org',
    }
    await writes('U0OLGA', 'no-data', none)
    await presses('U0OLGA', 'letter release')
    await recordLetter(people.at.deps, ref, 'L2' as LetterId, {
      what: 'sent',
      at: people.at.clock.now(),
    })
    expect((await request()).status).toBe('answered')
  })

  test('two kinds make one letter with a section for each', async () => {
    const values = {
      'p0.erased': 'your account',
      'p0.erasedOn': '2026-03-06',
      'p0.grounds': 'not-needed',
      'p1.retained.0.what': 'invoices',
      'p1.retained.0.limb': 'legal-obligation',
      'p1.retained.0.law': 'German Fiscal Code s.147',
      'p1.retained.0.until': '31 December 2034',
      to: 'carla.winter@example.org',
    }
    await writes('U0OLGA', 'erasure-done,erasure-limited', values)
    expect((await letter())?.effect).toEqual({
      effect: 'answer',
      outcomes: [{ type: 'erasure', outcome: 'partly-fulfilled' }],
    })
  })
})
