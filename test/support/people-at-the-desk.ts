import type { Reply } from '@privacy-desk/core/desk/reply.js'
import type { Reading } from '@privacy-desk/core/intake/reading.js'
import type { Intent } from '@privacy-desk/core/intents/intent.js'
import type { EventRecord } from '@privacy-desk/core/ports/event-store.js'
import { plainText } from '@privacy-desk/core/views/plain-text.js'
import { type DeskOfTest, type DeskOfTestOptions, deskOfTest, pasted } from './desk-of-test.js'
import { scriptedReader } from './scripted-reader.js'

export interface PeopleAtTheDesk {
  readonly at: DeskOfTest
  /** An employee hands over a message that is read so. @returns the delivery's id */
  handsOver(reading?: Partial<Reading>, who?: string): Promise<string>
  does(
    who: string,
    name: Intent['name'],
    args?: Record<string, string>,
    ref?: string,
    via?: Intent['via'],
  ): Promise<Reply>
  records(ref?: string): Promise<readonly EventRecord[]>
  /** The types of a request's events, in order. */
  events(ref?: string): Promise<readonly string[]>
  due(ref?: string): Promise<string | undefined>
  /** The words of the newest card in somebody's chat. */
  lastCard(who: string): string
}

/** A desk in memory whose people hand over messages that are read as the test says. */
export async function peopleAtTheDesk(options: DeskOfTestOptions = {}): Promise<PeopleAtTheDesk> {
  const readings = new Map<string, Partial<Reading>>()
  const mailReader = scriptedReader((text) => readings.get(text) ?? {})
  const at = await deskOfTest({ mailReader, ...options })
  let inbound = 0
  const records = (ref = 'PR-2026-0001') => at.deps.store.events.read(ref)
  return {
    at,
    handsOver: async (reading = {}, who = 'U0EMPLOYEE') => {
      inbound += 1
      const id = `test:${inbound}`
      readings.set(id, reading)
      await at.desk.accept(pasted(id, at), await at.actor(who), id)
      await at.settle()
      return id
    },
    does: async (who, name, args = {}, ref = 'PR-2026-0001', via = 'submitted') => {
      inbound += 1
      const id = `test:${inbound}`
      const reply = await at.desk.handle({ name, ref, args, via }, await at.actor(who), id)
      await at.settle()
      return reply
    },
    records,
    events: async (ref) => (await records(ref)).map(({ event }) => event.type),
    due: async (ref = 'PR-2026-0001') => (await at.deps.store.events.request(ref))?.dueSafe,
    lastCard: (who) => {
      const card = at.slack.saidTo(who).at(-1)?.card
      return card === undefined
        ? ''
        : wordsOf({ kind: 'card', card, audience: 'only-you', mode: 'new' })
    },
  }
}

/** All words of an answer, as people read them. */
export function wordsOf(reply: Reply): string {
  if (reply.kind === 'done') return ''
  if (reply.kind === 'form') return JSON.stringify(reply.form)
  const { title, status, facts, paragraphs, items, actions, footer } = reply.card
  return [
    title,
    status?.text ?? '',
    ...facts.map(({ label, value }) => `${label}: ${plainText(value)}`),
    ...paragraphs.map(plainText),
    ...items.flatMap(({ text, note, action }) => [
      plainText(text),
      plainText(note ?? []),
      action?.label ?? '',
    ]),
    ...actions.map(({ label }) => label),
    plainText(footer ?? []),
  ].join('\n')
}
