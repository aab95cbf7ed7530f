import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Platform } from '@privacy-desk/core/people/member.js'
import type { Side } from '../../../demo/src/sides/side.js'
import type { Ground } from './ground.js'
import type { StartedDesk } from './start-desk.js'

/** One of the mails in `examples/mail/`. */
export async function exampleMail(name = 'erasure-request-en.eml'): Promise<Uint8Array> {
  const path = fileURLToPath(new URL(`../../../examples/mail/${name}`, import.meta.url))
  return new Uint8Array(await readFile(path))
}

/** A mail that asks for erasure, sent at this moment. */
export function mailOf(sent: Date): Uint8Array {
  const lines = [
    'From: Carla Winter <carla.winter@example.org>',
    'To: support@acme.example',
    `Date: ${sent.toUTCString().replace('GMT', '+0000')}`,
    'Subject: Please delete my data',
    '',
    'Please delete all the personal data you hold about me.',
    '',
  ]
  return new TextEncoder().encode(lines.join('\r\n'))
}

/** An employee forwards a mail to the bot. @returns the HTTP status of the bot's answer */
export async function handOver(side: Side, mail?: Uint8Array): Promise<number> {
  return await side.forwards('employee', 'request.eml', mail ?? (await exampleMail()))
}

/** An employee forwards a mail and confirms its reading. @returns the ticket's reference */
export async function openTicket(
  desk: StartedDesk,
  platform: Platform = 'slack',
  mail?: Uint8Array,
): Promise<string> {
  const side = desk[platform]
  await handOver(side, mail)
  await desk.settle()
  await side.presses('employee', 'chat', 'Yes, open a ticket')
  await desk.settle()
  const title = side.channel().at(-1)?.title ?? ''
  return /PR-\d{4}-\d{4}/.exec(title)?.[0] ?? ''
}

/** The types of a request's events, in their order. */
export async function eventsOf({ query }: Ground, reference: string): Promise<readonly string[]> {
  const select = `SELECT event->>'type' AS type FROM events WHERE stream = $1 ORDER BY version`
  return (await query(select, [reference])).map(({ type }) => String(type))
}

/** How many requests there are. */
export async function countRequests({ query }: Ground): Promise<number> {
  const [row] = await query('SELECT count(*)::int AS count FROM requests')
  return Number(row?.count)
}
