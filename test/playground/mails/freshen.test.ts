import { readdirSync, readFileSync } from 'node:fs'
import { addDays, daysBetween } from '@privacy-desk/core/calendar/civil-arithmetic.js'
import { addMs, toInstant } from '@privacy-desk/core/calendar/instant.js'
import { expect, test } from 'vitest'
import { freshen } from '../../../apps/playground/src/mails/freshen.js'
import { propose, readMaterials } from '../../core/intake/reading-desk.js'

const folder = new URL('../../../examples/mail/', import.meta.url)
const dayMs = 86_400_000
const samples = readdirSync(folder).filter((name) => name.endsWith('.eml'))

async function read(mail: Uint8Array) {
  const files = new Map([['s', mail]])
  const material = { kind: 'file', name: 'mail.eml', source: 's' } as const
  return propose(await readMaterials([material], files))
}

// The readings are made on 16 March 2026, so that the mails are moved back.
test.each(samples)('%s is read as before, only some weeks earlier', async (name) => {
  const mail = readFileSync(new URL(name, folder))
  const before = await read(mail)
  const after = await read(freshen(mail, toInstant('2026-01-19T09:00:00Z')))
  const moved = daysBetween(before.receivedOn, after.receivedOn)
  expect(moved).toBeLessThan(0)
  expect(moved % 7).toBe(-0)
  const receivedOn = addDays(after.receivedOn, -moved)
  const receivedAt = after.receivedAt && addMs(after.receivedAt, -moved * dayMs)
  expect({ ...after, receivedOn, receivedAt, body: '' }).toEqual({ ...before, body: '' })
})

test('a mail of this week is left as it is', () => {
  const mail = readFileSync(new URL('erasure-request-en.eml', folder))
  expect(freshen(mail, toInstant('2026-03-06T08:30:00Z'))).toBe(mail)
})

test('every date of a forward moves by the same number of weeks', () => {
  const mail = readFileSync(new URL('gmail-forward-access-en.eml', folder))
  const text = Buffer.from(freshen(mail, toInstant('2027-03-18T09:00:00Z'))).toString()
  expect(text).toContain('Date: Thu, 18 Mar 2027 14:02:31 +0100'.replace('18', '11'))
  expect(text).toContain('Date: Tue, 9 Mar 2027 at 19:26')
})

test('a text without a date is left alone', () => {
  const mail = Buffer.from('no header at all\n\nnothing')
  expect(freshen(mail, toInstant('2027-03-18T09:00:00Z'))).toBe(mail)
})
