import type { Platform } from '@privacy-desk/core/people/member.js'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { factOf, type Seen } from '../../demo/src/seen/seen.js'
import type { Side } from '../../demo/src/sides/side.js'
import { type Ground, openGround } from './support/ground.js'
import { leaked, wholeDatabase } from './support/leaks.js'
import { type MailParts, mailFrom } from './support/mail-from.js'
import { runProgram, startMs } from './support/program.js'
import { type StartedDesk, startDesk } from './support/start-desk.js'
import { eventsOf } from './support/tickets.js'

vi.setConfig({ testTimeout: 3 * startMs, hookTimeout: startMs })

const thursday = 'Thu, 5 Mar 2026 10:00:00 +0100'
const monday = 'Mon, 2 Mar 2026 10:00:00 +0100'

/** Each test has a person of its own, so that none of them is anybody's duplicate. */
describe.each<Platform>(['slack', 'teams'])('what becomes of a reading in %s', (platform) => {
  let ground: Ground
  let desk: StartedDesk
  let side: Side

  beforeAll(async () => {
    ground = await openGround([platform], '2026-03-06T08:30:00Z')
    desk = await startDesk(ground)
    side = desk[platform]
  })

  afterAll(() => ground.close())

  /** @returns the reference on the card that the employee then sees */
  const forward = async (parts: Omit<MailParts, 'date'> & { date?: string }): Promise<string> => {
    await side.forwards('employee', 'request.eml', mailFrom({ date: thursday, ...parts }))
    await desk.settle()
    return /PR-\d{4}-\d{4}/.exec(side.chat('employee').at(-1)?.title ?? '')?.[0] ?? ''
  }
  const press = async (who: 'employee' | 'olga', button: string, where?: 'channel') => {
    await side.presses(who, where ?? 'chat', button)
    await desk.settle()
  }
  const fill = async (submit: string, values: Record<string, string>) => {
    await side.fills('employee', submit, values)
    await desk.settle()
  }
  const seen = (cards: readonly Seen[], title: string): Seen => {
    const card = cards.findLast((one) => one.title.includes(title))
    if (card === undefined) throw new Error(`nobody sees “${title}”: ${cards.map((c) => c.title)}`)
    return card
  }
  /** Slack's client chooses by label, Teams' by value. */
  const choice = (value: string, label: string) => (platform === 'slack' ? label : value)

  test('a reply that names its request is added to it, and the owner is told', async () => {
    const from = 'Carla Winter <carla.winter@example.org>'
    const ref = await forward({ from })
    await press('employee', 'Yes, open a ticket')
    await press('olga', 'Take it', 'channel')
    const body = ['Please also tell me which personal data you hold about me.']
    await forward({ from, subject: `Re: Your request ${ref}`, body })
    expect((await eventsOf(ground, ref)).at(-1)).toBe('message-added')
    const told = seen(side.chat('olga'), `A message was added: ${ref}`)
    expect(told.lines.join('\n')).toContain('which personal data you hold about me')
    expect(seen(side.chat('employee'), `Added to ${ref}`).lines.join('\n')).not.toMatch(/carla/i)
  })

  test('a stranger who names it gets a request of its own, and nothing is added', async () => {
    const ref = await forward({ from: 'Bert Bold <bert@example.org>' })
    const subject = `Re: Your request ${ref}`
    const other = await forward({ from: 'Mallory <mallory@example.com>', subject })
    expect(other).not.toBe(ref)
    expect(await eventsOf(ground, ref)).toEqual(['request-received'])
    const card = seen(side.chat('employee'), other)
    // The same employee handed over both, and so may see that they are linked.
    expect(card.lines.join('\n')).toContain('its sender is not known as that requester')
  })

  test('the same asked twice is linked, and the earliest clock counts', async () => {
    const from = 'Dana Double <dana@example.org>'
    const ref = await forward({ from })
    expect(factOf(seen(side.chat('employee'), ref), 'Due')).toContain('7 April 2026')
    await forward({ from, date: monday })
    expect(await eventsOf(ground, ref)).toEqual(['request-received', 'request-linked'])
    const moved = seen(side.chat('employee'), ref)
    expect(factOf(moved, 'Due')).toContain('2 April 2026')
    expect(factOf(moved, 'Received')).toContain('the period runs from 2 March 2026')
  })

  test('several people in one mail get a request each, in folders of their own', async () => {
    const ref = await forward({
      from: 'Eva Pair <eva@example.org>',
      body: ['Please delete all the personal data you hold about me and my husband Conrad.'],
    })
    await press('employee', 'Split by person')
    await fill('Split', { 'Who else asks': 'Conrad Pair <conrad@example.net>' })
    const [conrads] = side.chat('employee').slice(-1)
    expect(conrads && factOf(conrads, 'Requester')).toContain('Conrad Pair')
    const due = factOf(seen(side.chat('employee'), ref), 'Due')
    expect(conrads && factOf(conrads, 'Due')).toBe(due)
    expect(await eventsOf(ground, ref)).toEqual(['request-received', 'request-linked'])
  })

  test('another law moves the date on every card', async () => {
    const ref = await forward({ from: 'Cal Fornia <cal@example.org>' })
    await press('employee', 'Correct it')
    await fill('Save', { Law: choice('us-ca-ccpa', 'CCPA'), Why: 'Cal lives in Fresno' })
    expect(await eventsOf(ground, ref)).toEqual(['request-received', 'reading-corrected'])
    expect(factOf(seen(side.chat('employee'), ref), 'Due')).toContain('19 April 2026')
    await press('employee', 'Yes, open a ticket')
    expect(factOf(seen(side.channel(), ref), 'Due')).toContain('19 April 2026')
  })

  test('a proposal to file is confirmed, undone, and told in the report', async () => {
    const ref = await forward({
      from: 'Shop News <news@shop.example.com>',
      subject: 'Spring sale',
      body: [
        'Our newsletter: 20% off everything until Sunday. View this email in your browser.',
        'You receive this newsletter because you signed up. Unsubscribe here.',
      ],
    })
    seen(side.chat('employee'), `This looks like no privacy request. File it? ${ref}`)
    await press('employee', 'Yes, file it')
    expect(await eventsOf(ground, ref)).toEqual(['request-received', 'request-closed'])
    seen(side.chat('dora'), `Called no privacy request: ${ref}`)
    await press('employee', 'It is one after all')
    expect((await eventsOf(ground, ref)).at(-1)).toBe('request-reopened')
    seen(side.channel(), ref)
    const env = { DATABASE_URL: ground.database.url }
    const { code, stdout } = await runProgram('privacy-desk', ['triage', '--report', '--json'], env)
    expect(code).toBe(0)
    expect(JSON.parse(stdout).total).toMatchObject({ verdictWrong: 1, corrected: { regime: 1 } })
  })

  test('nobody’s name, address or words are anywhere but sealed in the vault', async () => {
    const secrets = ['carla', 'mallory', 'conrad', 'example.net', 'husband', 'spring sale']
    expect(leaked(await wholeDatabase(ground), secrets)).toEqual([])
    expect(leaked(desk.log.lines.join('\n'), secrets)).toEqual([])
    expect(leaked(JSON.stringify(side.channel()), secrets)).toEqual([])
    expect(side.violations()).toEqual([])
  })
})
