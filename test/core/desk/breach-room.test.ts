import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import { loadBreach } from '@privacy-desk/core/desk/load-breach.js'
import type { Reply } from '@privacy-desk/core/desk/reply.js'
import { breachReport } from '@privacy-desk/core/intake/breach-report.js'
import { packButton, unpackButton } from '@privacy-desk/core/intents/button-codec.js'
import type { Intent } from '@privacy-desk/core/intents/intent.js'
import { readClick } from '@privacy-desk/core/intents/read-form.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DeskOfTest, deskOfTest, pasted } from '../../support/desk-of-test.js'
import { wordsOf } from '../../support/people-at-the-desk.js'

const ref = 'BR-2026-0001'
const olga = 'U0OLGA'
const omar = 'U0OMAR'
const dora = 'U0DORA'
const mia = 'U0MIA'
const emil = 'U0EMIL'

const stolen = {
  what: 'A laptop with the payroll was stolen from a car',
  noticedAt: '2026-03-27T08:00:00.000Z',
  awareAt: '2026-03-27T13:20:00.000Z',
  role: 'controller',
  lead: 'olga',
  members: '',
  privacy: 'open',
}

let at: DeskOfTest
let inbound = 0

beforeEach(async () => {
  at = await deskOfTest({ start: '2026-03-27T14:00:00Z' })
})
afterEach(() => at.close())

async function does(
  who: string,
  name: Intent['name'],
  args: Record<string, string> = {},
  via: Intent['via'] = 'submitted',
): Promise<Reply> {
  inbound += 1
  const intent = { name, ref, args, via }
  const reply = await at.desk.handle(intent, await at.actor(who), `test:${inbound}`)
  await at.settle()
  return reply
}

const decides = (who: string, point: string, args: Record<string, string>) =>
  does(who, 'breach decide', { point, ...args })
const breach = async () => (await loadBreach(at.deps, ref))?.breach
const said = async (...call: Parameters<typeof does>) => wordsOf(await does(...call))
const cardsOf = (who: string) =>
  at.slack
    .saidTo(who)
    .map(({ card }) => wordsOf({ kind: 'card', card, audience: 'only-you', mode: 'new' }))

describe('opening a breach', () => {
  it('asks only what is needed at once, with the definition of awareness', async () => {
    const form = await said(emil, 'breach new', {}, 'typed')
    expect(form).toContain('reasonable degree of certainty')
    expect(form).toContain('"name":"awareAt"')
  })

  it('answers with the exact target and the outer limit over the change of the clocks', async () => {
    const card = await said(emil, 'breach new', stolen)
    expect(card).toContain(`Breach ${ref}`)
    expect(card).toContain('by 30 March 2026 at 15:20 (Europe/Berlin) (71 h 20 min left)')
    expect(card).toContain('outer limit 30 March 2026 at 16:00 (Europe/Berlin)')
    expect(card).toContain('A laptop with the payroll')
    expect(card).toContain(
      'Next step: Stop it, record who is affected, grade how severe it is; then conclude whether',
    )
  })

  it('reads wall-clock times of Teams in the zone of whoever filled it in', async () => {
    await does(olga, 'breach new', { ...stolen, awareAt: '2026-03-27T14:20' })
    expect((await breach())?.awareAt).toBe('2026-03-27T13:20:00.000Z')
  })

  it('tells lead and data protection officer at once, with one card that is kept up to date', async () => {
    await does(emil, 'breach new', stolen)
    expect(cardsOf(olga)[0]).toContain('Conclude the risk')
    expect(cardsOf(dora)[0]).toContain('A laptop with the payroll')
    await decides(olga, 'risk-conclusion', { level: 'risk', reasons: 'Salaries, unencrypted' })
    expect(cardsOf(dora)[0]).toContain('Risk: A risk')
    expect(cardsOf(dora)[0]).toContain('Salaries, unencrypted')
    expect(cardsOf(mia)).toEqual([])
  })

  it.each([
    [{ what: ' ' }, 'Say in a sentence or two what happened.'],
    [{ noticedAt: '' }, 'Enter a day and a time.'],
    [{ noticedAt: '2026-03-29T02:30' }, 'lies in the future'],
    [{ awareAt: '2026-03-27T07:00:00Z' }, 'That is before the first alert'],
    [{ awareAt: 'soon' }, 'Enter a day and a time.'],
    [{ lead: 'nobody' }, 'Choose who leads.'],
    [{ members: 'omar,nobody' }, 'Choose people of the list.'],
    [{ role: 'king' }, 'Choose one of the list.'],
  ])('shows the form again with what was typed where %j is wrong', async (change, sentence) => {
    const form = await said(olga, 'breach new', { ...stolen, ...change })
    expect(form).toContain(sentence)
    if (!('what' in change)) expect(form).toContain(stolen.what)
    expect(await breach()).toBeUndefined()
  })

  it('delivered twice opens one breach', async () => {
    const intent = { name: 'breach new', args: stolen, via: 'submitted' } as const
    const actor = await at.actor(olga)
    await at.desk.handle(intent, actor, 'test:same')
    const again = await at.desk.handle(intent, actor, 'test:same')
    expect(wordsOf(again)).toContain('1 to 1 of 1')
  })
})

describe('the ways into a breach', () => {
  it('are a message, whose words and time stand in the form and can be changed', async () => {
    const material = {
      kind: 'text',
      text: 'I lost my laptop on the train',
      sentAt: toInstant('2026-03-27T09:10:00Z'),
    } as const
    const intent = breachReport([material])
    const form = wordsOf(await at.desk.handle(intent, await at.actor(emil), 'test:shortcut'))
    expect(form).toContain('I lost my laptop on the train')
    expect(form).toContain('2026-03-27T10:10:00+01:00')
    expect(await breach()).toBeUndefined()
  })

  it('are a request that reports it: the breach links to it', async () => {
    await at.desk.accept(
      pasted('From: rita@example.org\n\nA leak', at),
      await at.actor(emil),
      'in:1',
    )
    await at.settle()
    const request = 'PR-2026-0001'
    expect(await said(emil, 'breach new', { request }, 'clicked')).toContain(`linked to ${request}`)
    expect(await said(emil, 'breach new', { ...stolen, request })).toContain(
      `Requests because of it: ${request}`,
    )
    expect((await breach())?.requests).toEqual([request])
  })

  it('shows the breach that a report has already, and opens a second one only when asked to', async () => {
    await at.desk.accept(
      pasted('From: rita@example.org\n\nA leak', at),
      await at.actor(emil),
      'in:1',
    )
    await at.settle()
    const request = 'PR-2026-0001'
    await said(emil, 'breach new', { ...stolen, request })
    const again = await said(emil, 'breach new', { request }, 'clicked')
    expect(again).toContain(`There is a breach for this report already: ${ref}`)
    expect(again).toContain('Open a second one')
    const sent = await said(emil, 'breach new', { ...stolen, what: 'Another leak', request })
    expect(sent).toContain(`${ref} was opened from this report already`)
    expect(sent).toContain('Another leak')
    expect(await said(olga, 'breach list')).toContain('1 to 1 of 1')
    const meant = { ...stolen, request, another: 'yes' }
    expect(await said(emil, 'breach new', meant)).toContain('Breach BR-2026-0002')
  })

  it('knows a chat message again from which a breach was opened', async () => {
    const place = { platform: 'slack', conversation: 'C1', message: '17.1' } as const
    const report = breachReport([{ kind: 'text', text: 'A laptop is gone' }], place)
    const form = await at.desk.handle(report, await at.actor(emil), 'test:first')
    if (form.kind !== 'form') throw new Error('no form')
    await said(emil, 'breach new', { ...stolen, ...form.form.intent.args })
    const again = wordsOf(await at.desk.handle(report, await at.actor(emil), 'test:again'))
    expect(again).toContain(`There is a breach for this report already: ${ref}`)
    expect(again).toContain('Did the message tell of another breach as well?')
    const other = breachReport([], { ...place, message: '17.2' })
    expect((await at.desk.handle(other, await at.actor(emil), 'test:other')).kind).toBe('form')
  })

  it.each([
    ['A “laptop”\nis gone\n'.repeat(3), 'is gone'],
    ['Ä "laptop"\nis gone\n'.repeat(300), ' […]'],
  ])('opens a second one with the words and the time of the message', async (words, end) => {
    const sentAt = toInstant('2026-03-02T07:15:00Z')
    const place = { platform: 'slack', conversation: 'C1', message: '17.1' } as const
    const files = [1, 2, 3, 4, 5].map((one) => ({
      kind: 'file' as const,
      source: `F${one}`,
      name: 'n'.repeat(80),
    }))
    const report = breachReport([{ kind: 'text', text: words, sentAt }, ...files], place)
    const form = await at.desk.handle(report, await at.actor(emil), 'test:first')
    if (form.kind !== 'form') throw new Error('no form')
    await said(emil, 'breach new', { ...stolen, ...form.form.intent.args })
    const known = await at.desk.handle(report, await at.actor(emil), 'test:again')
    if (known.kind !== 'card') throw new Error('no card')
    const button = packButton(known.card.items[0]?.action?.intent ?? { name: 'help' })
    expect(button.length).toBeLessThan(2_000)
    const meant = readClick(unpackButton(button) ?? { name: 'help' })
    const second = await at.desk.handle(meant, await at.actor(emil), 'test:second')
    if (second.kind !== 'form') throw new Error('no form')
    const [what, noticedAt] = second.form.fields
    expect(what?.value?.trim().startsWith(words.slice(0, 20))).toBe(true)
    expect(what?.value?.trim().endsWith(end)).toBe(true)
    expect(noticedAt?.value).toContain('2026-03-02T08:15')
    expect(Object.keys(second.form.intent.args ?? {}).sort()).toEqual(
      ['another', 'file1', 'file2', 'file3', 'file4', 'file5', 'message'].sort(),
    )
  })

  it('takes another message for another breach', async () => {
    const place = { platform: 'slack', conversation: 'C1', message: '17.1' } as const
    const other = breachReport([], { ...place, message: '17.2' })
    expect((await at.desk.handle(other, await at.actor(emil), 'test:other')).kind).toBe('form')
  })

  it('does not tell of a private breach of the same report to who may not see it', async () => {
    await at.desk.accept(
      pasted('From: rita@example.org\n\nA leak', at),
      await at.actor(emil),
      'in:1',
    )
    await at.settle()
    const request = 'PR-2026-0001'
    await said(olga, 'breach new', { ...stolen, privacy: 'private', request })
    expect(await said(emil, 'breach new', { request }, 'clicked')).not.toContain('already')
  })

  it('link to no request that the member may not see', async () => {
    await at.desk.accept(
      pasted('From: rita@example.org\n\nA leak', at),
      await at.actor(emil),
      'in:1',
    )
    await at.settle()
    await does('U0EVA', 'breach new', { ...stolen, request: 'PR-2026-0001' })
    expect((await breach())?.requests).toEqual([])
  })
})

describe('the dates of a breach', () => {
  it('are explained step by step with their sources, to whoever may see it', async () => {
    await does(emil, 'breach new', stolen)
    expect(await said(emil, 'breach show')).toContain('Why this date?')
    const why = await said(mia, 'why', {}, 'typed')
    expect(why).toContain('Reg. 1182/71 art. 3(1)')
    expect(why).toContain('outer limit 30 March 2026 at 16:00')
  })

  it('are as unknown as the breach to whoever may not', async () => {
    await does(emil, 'breach new', { ...stolen, privacy: 'private' })
    expect(await said(mia, 'why', {}, 'typed')).toContain('There is no breach with this reference')
  })

  it('of a late notice are those of its own law', async () => {
    await does(emil, 'breach new', stolen)
    const form = await said(olga, 'breach decide', { point: 'authority-notice' }, 'clicked')
    expect(form).toContain('GDPR, 72 hours, until Monday 30 March 2026 at 15:20 (Europe/Berlin)')
  })
})

describe('a closed breach', () => {
  beforeEach(async () => {
    await does(emil, 'breach new', stolen)
    await does(olga, 'breach close', { reasons: 'Encrypt', despite: 'Found again, unopened' })
  })

  it.each([
    'breach decide',
    'breach close',
    'breach scope',
    'breach details',
    'breach role',
    'breach laws',
    'breach classify',
    'breach measure',
    'breach severity',
  ] as const)('says at once that it is closed to %s', async (name) => {
    const reply = await does(olga, name, {}, 'typed')
    expect(reply.kind).toBe('card')
    expect(wordsOf(reply)).toContain('This breach is closed.')
  })

  it('refuses under its field what was filled in before, and keeps it', async () => {
    const form = await decides(olga, 'risk-conclusion', { level: 'risk', reasons: 'Long text' })
    expect(form.kind).toBe('form')
    expect(wordsOf(form)).toContain('This breach is closed.')
    expect(wordsOf(form)).toContain('Long text')
  })

  it('does not call done what was not, and is reopened only once', async () => {
    const card = await said(olga, 'breach show')
    expect(card).toContain('not recorded as done; the breach was closed nevertheless')
    await does(olga, 'breach reopen', { reasons: 'It was read' })
    expect(await said(olga, 'breach reopen', {}, 'typed')).toContain('This breach is open')
  })
})

describe('the number that an authority gives', () => {
  const notice = { regime: 'gdpr', authority: 'de-be', at: '2026-03-27T14:50' }
  beforeEach(async () => {
    await does(emil, 'breach new', stolen)
    await decides(olga, 'risk-conclusion', { level: 'risk', reasons: 'Pay' })
    await decides(olga, 'authority-decision', { notify: 'yes' })
  })

  it('is recorded with the notice, shown to the room and cited later, and lies in the vault', async () => {
    const card = wordsOf(await decides(olga, 'authority-notice', { ...notice, receipt: 'K-17/26' }))
    expect(card).toContain('Notice 1 to the authority (DE-BE)')
    expect(card).toContain('its number: K-17/26')
    expect(JSON.stringify(await at.deps.store.breaches.read(ref))).not.toContain('K-17/26')
    expect(await said(mia, 'breach show')).not.toContain('K-17/26')
  })

  it('may come later and be corrected, also once the breach is closed', async () => {
    expect(wordsOf(await decides(olga, 'authority-notice', notice))).toContain(
      'Which number did the authority give?',
    )
    const form = await said(olga, 'breach decide', { point: 'authority-receipt' }, 'clicked')
    expect(form).toContain('DE-BE, notice 1, Friday 27 March 2026 at 14:50')
    const given = { notice: 'DE-BE|1', receipt: 'K-17/26' }
    expect(wordsOf(await decides(olga, 'authority-receipt', given))).toContain('K-17/26')
    await does(olga, 'breach close', { reasons: 'Encrypt', despite: 'All is said' })
    expect(await said(olga, 'breach show')).toContain('Number of the authority')
    const right = { notice: 'DE-BE|1', receipt: 'K-18/26' }
    expect(wordsOf(await decides(olga, 'authority-receipt', right))).toContain('K-18/26')
  })

  it.each([
    [{ notice: '', receipt: 'K-17/26' }, 'Choose a notice.'],
    [{ notice: 'FR|1', receipt: 'K-17/26' }, 'This breach has no such notice.'],
    [{ notice: 'DE-BE|1', receipt: ' ' }, 'Enter the number that the authority gave.'],
    [{ notice: 'DE-BE|1', receipt: 'x'.repeat(101) }, 'At most 100 characters.'],
  ])('is asked for again where %j is wrong', async (given, sentence) => {
    await decides(olga, 'authority-notice', notice)
    expect(wordsOf(await decides(olga, 'authority-receipt', given))).toContain(sentence)
    expect((await breach())?.notices[0]?.receipt).toBeUndefined()
  })

  it('is no business of who may not decide', async () => {
    await decides(olga, 'authority-notice', notice)
    const given = { notice: 'DE-BE|1', receipt: 'K-17/26' }
    expect(wordsOf(await decides(mia, 'authority-receipt', given))).toContain('lead and deputy')
  })
})

describe('the checklist', () => {
  beforeEach(() => does(emil, 'breach new', { ...stolen, members: 'omar' }))

  it('is ticked with one click, by whom and when, and the tick can be taken back', async () => {
    expect(await said(omar, 'breach check', {}, 'typed')).toContain('⬜ Write down the first alert')
    const ticked = await said(omar, 'breach tick', { item: 'log-alert', page: '0' }, 'clicked')
    expect(ticked).toContain(
      '✅ Write down the first alert\ndone by Omar Owner, 27 March 2026 at 15:00',
    )
    const back = await said(omar, 'breach untick', { item: 'log-alert', page: '0' }, 'clicked')
    expect(back).toContain('⬜ Write down the first alert')
  })

  it('shows both people who tick the same at once that it is ticked', async () => {
    const tick = (who: string) =>
      said(who, 'breach tick', { item: 'contain', page: '0' }, 'clicked')
    for (const words of await Promise.all([tick(omar), tick(dora)])) {
      expect(words).toContain('✅ Stop it and keep the evidence')
    }
  })

  it('turns its pages, and keeps a forged page within the list', async () => {
    expect(await said(olga, 'breach check', { page: '1' }, 'clicked')).toContain('Page 2 of 2')
    expect(await said(olga, 'breach check', { page: '99' }, 'clicked')).toContain('Page 2 of 2')
    expect(await said(olga, 'breach check', { page: 'x' }, 'clicked')).toContain('Page 1 of 2')
  })

  it('passes over what does not apply, with the reason', async () => {
    expect(await said(omar, 'breach pass', { item: 'safeguards', reasons: '' })).toContain(
      'Say why',
    )
    const words = await said(omar, 'breach pass', {
      item: 'safeguards',
      reasons: 'No safeguards at all',
    })
    expect(words).toContain('does not apply, says Omar Owner')
    expect(words).toContain('No safeguards at all')
  })

  it('says which items come first, and what cannot be passed over', async () => {
    const early = await said(omar, 'breach tick', { item: 'is-breach', page: '0' }, 'clicked')
    expect(early).toContain('Do them first, or pass them over: Write down the first alert.')
    const must = await said(omar, 'breach pass', { item: 'log-alert', reasons: 'No time' })
    expect(must).toContain('The law leaves no choice here')
    expect(must).toContain('No time')
  })
})

describe('a decision', () => {
  it('is corrected from the checklist', async () => {
    await does(olga, 'breach new', stolen)
    const concludes = (level: string) =>
      decides(olga, 'risk-conclusion', { level, reasons: 'As far as we know' })
    await concludes('high-risk')
    const list = await does(olga, 'breach check', {}, 'typed')
    const items = list.kind === 'card' ? list.card.items : []
    expect(items.map(({ action }) => action)).toContainEqual(
      expect.objectContaining({
        label: 'Correct',
        intent: { name: 'breach decide', ref, args: { point: 'risk-conclusion' } },
      }),
    )
    await concludes('no-risk')
    expect((await breach())?.risk?.level).toBe('no-risk')
  })
})

describe('a whole breach', () => {
  it('goes from opened to a filed first notice and closed, with nothing to look up', async () => {
    await does(emil, 'breach new', { ...stolen, awareAt: '' })
    expect(await said(olga, 'breach show')).toContain('not recorded yet: no clock runs')
    const steps: [string, Record<string, string>][] = [
      ['Start the clock', { at: '2026-03-27T14:20' }],
      ['Conclude the risk', { level: 'high-risk', reasons: 'Salaries, unencrypted' }],
      ['Notify the authority?', { notify: 'yes' }],
      ['Notice to the authority', { regime: 'gdpr', authority: 'de-be', at: '2026-03-27T15:00' }],
      ['Tell the people?', { tell: 'yes', reasons: 'They can block their accounts' }],
      ['People were told', { at: '2026-03-27T15:00', how: 'each' }],
    ]
    for (const [title, values] of steps) {
      const form = await does(olga, 'breach decide', {}, 'typed')
      expect(wordsOf(form)).toContain(title)
      const point = form.kind === 'form' ? (form.form.intent.args?.point ?? '') : ''
      expect((await decides(olga, point, values)).kind).toBe('card')
    }
    expect(await breach()).toMatchObject({ notices: [{ authority: 'DE-BE', phase: 1 }] })
    expect(await said(olga, 'breach close', {}, 'typed')).toContain('still waits for this')
    const refused = await said(olga, 'breach close', { reasons: 'A car is no safe' })
    expect(refused).toContain('Before it is closed')
    const closed = { reasons: 'A car is no safe', despite: 'The list goes on on paper' }
    expect(await said(olga, 'breach close', closed)).toContain('Closed')
    expect(await said(olga, 'breach list')).toContain('No open breach')
    expect(await said(olga, 'breach reopen', { reasons: 'It was found' })).toContain('Checklist')
  })

  it('wants the reasons of a first notice after the 72 hours, and keeps what was typed', async () => {
    await does(olga, 'breach new', stolen)
    await decides(olga, 'risk-conclusion', { level: 'risk', reasons: 'Salaries' })
    await decides(olga, 'authority-decision', { notify: 'yes' })
    at.clock.moveTo('2026-03-30T14:00:00Z')
    const late = { regime: 'gdpr', authority: 'DE-BE', at: '2026-03-30T15:21' }
    const form = await does(olga, 'breach decide', { point: 'authority-notice', ...late })
    const fields = form.kind === 'form' ? form.form.fields : []
    expect(fields.find(({ name }) => name === 'lateReasons')?.error).toContain('time for it ended')
    expect(fields.find(({ name }) => name === 'authority')?.value).toBe('DE-BE')
    const reasons = { ...late, lateReasons: 'The police asked us to wait' }
    expect((await decides(olga, 'authority-notice', reasons)).kind).toBe('card')
  })

  it('of a processor tells the controllers and no authority', async () => {
    await does(olga, 'breach new', { ...stolen, role: 'processor' })
    expect(await said(olga, 'breach decide', {}, 'typed')).toContain('A controller was told')
    const words = await said(olga, 'breach decide', {
      point: 'risk-conclusion',
      level: 'risk',
      reasons: 'x1',
    })
    expect(words).toContain('A processor tells its controllers')
  })

  it('is not notified without reasons, nor against the conclusion', async () => {
    await does(olga, 'breach new', stolen)
    await decides(olga, 'risk-conclusion', { level: 'risk', reasons: 'Salaries' })
    const against = wordsOf(
      await decides(olga, 'authority-decision', { notify: 'no', reasons: 'x1' }),
    )
    expect(against).toContain('A risk was concluded')
    await decides(olga, 'risk-conclusion', { level: 'no-risk', reasons: 'Encrypted' })
    expect(wordsOf(await decides(olga, 'authority-decision', { notify: 'no' }))).toContain(
      'needs its reasons',
    )
    const words = wordsOf(
      await decides(olga, 'authority-decision', { notify: 'no', reasons: 'Encrypted' }),
    )
    expect(words).toContain('Authority: is not notified')
  })
})
