import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Narrator } from './narrator.js'
import type { Demo } from './open-demo.js'
import { printAudit } from './print-audit.js'
import { factOf, type Seen } from './seen/seen.js'
import type { Person } from './sides/side.js'

/** One mail and what is true of it, worked out by hand from the calendar. */
export interface Story {
  readonly mail: string
  readonly requester: string
  /** Nothing of this may be seen in the channel, in a log or in the audit trail. */
  readonly secrets: readonly string[]
  readonly asksFor: string
  readonly received: string
  readonly due: string
  readonly extendedDue: string
  /** Moments of the desk's clock, UTC. */
  readonly owner: string
  readonly manager: string
  readonly dpo: string
  /** The civil day of the DPO's reminder, on which the owner acts. */
  readonly lastDay: string
}

const ref = 'PR-2026-0001'

/** Plays one request from the forwarded mail to the closed ticket, and checks every step. */
export async function playJourney(demo: Demo, story: Story, say: Narrator): Promise<void> {
  await forwardAndConfirm(demo, story, say)
  await own(demo, story, say)
  await explain(demo, say)
  await remind(demo, story, say)
  await extend(demo, story, say)
  await answerAndClose(demo, story, say)
  await printAudit(demo, story, ref, say)
}

async function forwardAndConfirm(demo: Demo, story: Story, say: Narrator): Promise<void> {
  const { side } = demo
  say.step(`An employee forwards ${story.mail} to the bot in ${side.name}, by a signed request.`)
  const mail = await readFile(
    fileURLToPath(new URL(`../../examples/mail/${story.mail}`, import.meta.url)),
  )
  const status = await side.forwards('employee', story.mail, mail)
  await demo.settle()
  const card = last(side.chat('employee'))
  say.shows('Employee’s chat with the bot', card)
  say.holds('the request was acknowledged', status >= 200 && status < 300)
  say.holds(`the requester is ${story.requester}`, startsWith(card, 'Requester', story.requester))
  say.holds(`it was received on ${story.received}`, startsWith(card, 'Received', story.received))
  say.holds(`it is due on ${story.due}`, startsWith(card, 'Due', story.due))
  say.holds(`it asks for: ${story.asksFor}`, factOf(card, 'Asks for') === story.asksFor)

  say.step('The employee confirms.')
  await side.presses('employee', 'chat', 'Yes, open a ticket')
  await demo.settle()
  const ticket = last(side.channel())
  say.shows('#privacy-desk', ticket)
  say.holds('the ticket is in the desk’s channel', ticket.title.includes(ref))
  say.holds(
    'the channel sees no name, address or text',
    isClean(JSON.stringify(side.channel()), story),
  )
}

async function own(demo: Demo, story: Story, say: Narrator): Promise<void> {
  const { side } = demo
  say.step('Olga takes it, by the button in the channel.')
  await side.presses('olga', 'channel', 'Take it')
  await demo.settle()
  say.shows('Olga’s chat with the bot', last(side.chat('olga')))
  say.holds(
    'the owner sees who it is about',
    JSON.stringify(side.chat('olga')).includes(story.requester),
  )
  say.holds(
    'the channel’s card names the owner',
    factOf(last(side.channel()), 'Owner')?.includes('Olga') === true ||
      factOf(last(side.channel()), 'Owner') === '@U0OLGA',
  )
  say.holds(
    'the channel sees no name, address or text',
    isClean(JSON.stringify(side.channel()), story),
  )
}

async function explain(demo: Demo, say: Narrator): Promise<void> {
  const { side } = demo
  say.step('Olga asks: why this date?')
  await side.presses('olga', 'chat', 'Why this date?')
  await demo.settle()
  const why = last(side.chat('olga'))
  say.shows('Olga’s chat with the bot', why)
  say.holds(
    'every step names the rule it stands on',
    why.lines.some((line) => line.includes('1182/71')),
  )
}

async function remind(demo: Demo, story: Story, say: Narrator): Promise<void> {
  const reminded = async (who: Person, moment: string, name: string) => {
    say.step(`The clock moves to ${moment.slice(0, 10)}, 9:00 in Berlin: ${name} is reminded.`)
    const before = demo.side.chat(who).length
    await demo.moveTo(moment)
    const cards = demo.side.chat(who)
    say.shows(`${name}’s chat with the bot`, last(cards))
    say.holds(`${name} got one reminder`, cards.length === before + 1)
  }
  await reminded('olga', story.owner, 'the owner')
  await reminded('mia', story.manager, 'the manager')
  say.holds(
    'the manager sees no name, address or text',
    isClean(JSON.stringify(demo.side.chat('mia')), story),
  )
  await reminded('dora', story.dpo, 'the data protection officer')
}

async function extend(demo: Demo, story: Story, say: Narrator): Promise<void> {
  const { side } = demo
  say.step('Olga has told the requester of an extension and records it, with the reason.')
  await side.presses('olga', 'chat', 'Extend')
  await side.fills('olga', 'Extend', {
    'Ground (GDPR art. 12(3))': choice(side.platform, 'complexity', 'The request is complex'),
    'Reason, as the requester was given it': 'The data lie in four archives of two predecessors.',
    'The requester was told on': story.lastDay,
  })
  await demo.settle()
  const ticket = last(side.channel())
  say.shows('#privacy-desk', ticket)
  say.holds(
    `the due date moved to ${story.extendedDue}`,
    startsWith(ticket, 'Due', story.extendedDue),
  )
}

async function answerAndClose(demo: Demo, story: Story, say: Narrator): Promise<void> {
  const { side } = demo
  say.step('The request is answered, and closed.')
  await side.presses('olga', 'chat', 'Record the answer')
  await side.fills('olga', 'Record', {
    Outcome: choice(side.platform, 'fulfilled', 'Done as asked'),
    'Answered on': story.lastDay,
  })
  await demo.settle()
  await side.presses('olga', 'chat', 'Close')
  await demo.settle()
  const ticket = last(side.channel())
  say.shows('#privacy-desk', ticket)
  say.holds(
    'the ticket is closed',
    ticket.lines.some((line) => line.includes('Closed')),
  )
  const waiting = await demo.running.deps.store.notices.nextDueAt()
  say.holds('no reminder is waiting any more', waiting === null)
}

/** Slack's client chooses by label, Teams' by value. */
function choice(platform: string, value: string, label: string): string {
  return platform === 'slack' ? label : value
}

function last(cards: readonly Seen[]): Seen {
  return cards.at(-1) ?? { title: '(nothing)', lines: [], buttons: [] }
}

function startsWith(seen: Seen, label: string, start: string): boolean {
  return factOf(seen, label)?.startsWith(start) === true
}

function isClean(text: string, { secrets }: Story): boolean {
  return secrets.every((secret) => !text.toLowerCase().includes(secret.toLowerCase()))
}
