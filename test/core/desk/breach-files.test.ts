import { loadBreach } from '@privacy-desk/core/desk/load-breach.js'
import { DeliveryError } from '@privacy-desk/core/ports/messenger.js'
import { afterEach, expect, test } from 'vitest'
import { type DeskOfTest, deskOfTest } from '../../support/desk-of-test.js'
import { wordsOf } from '../../support/people-at-the-desk.js'
import { filled, ref, reportWith, start } from './breach-with-files.js'

const bytes = new Uint8Array([0xff, 0xd8, 0xff, 0x00, 0x80])
const report = reportWith('list of Paula Payroll.jpg', 'second.pdf')

let at: DeskOfTest
afterEach(() => at.close())

async function reported(fetchFile: (source: string) => Promise<Uint8Array>) {
  at = await deskOfTest({ start, fetchFile })
  const olga = await at.actor('U0OLGA')
  const form = await at.desk.handle(report, olga, 'test:shortcut')
  expect(wordsOf(form)).toContain('Files of the message that are kept with it: 2')
  if (form.kind !== 'form') throw new Error('no form')
  const args = { ...filled, ...form.form.intent.args }
  await at.desk.handle({ name: 'breach new', args, via: 'submitted' }, olga, 'test:open')
  await at.settle()
  return olga
}

test('the files of the message are kept with the breach and can be had again', async () => {
  const olga = await reported(async () => bytes)
  const paper = { name: 'breach papers', ref, via: 'clicked' } as const
  const form = wordsOf(await at.desk.handle({ ...paper, args: {} }, olga, 'test:papers'))
  expect(form).toContain('Kept as it came: list of Paula Payroll.jpg')
  const id = /kept:[^"]+/.exec(form)?.[0] ?? ''
  const had = await at.desk.handle({ ...paper, args: { paper: id } }, olga, 'test:had')
  if (had.kind !== 'document') throw new Error('no file')
  expect(had.document).toMatchObject({ name: `${ref}-kept-1.jpg`, bytes })
  const told = { ...paper, args: { paper: 'file', format: 'json' } }
  const file = await at.desk.handle(told, olga, 'test:file')
  if (file.kind !== 'document') throw new Error('no file')
  expect(new TextDecoder().decode(file.document.bytes)).toContain('second.pdf')
})

test('no request is opened for them, and nobody else can have them', async () => {
  await reported(async () => bytes)
  const dora = await at.actor('U0DORA')
  const evidence = (await loadBreach(at.deps, ref))?.breach.evidence ?? {}
  const item = Object.values(evidence).flat()[0]?.item
  const args = { paper: `kept:${item}` }
  const intent = { name: 'breach papers', ref, args, via: 'clicked' } as const
  expect(wordsOf(await at.desk.handle(intent, dora, 'test:dora'))).toContain('no breach')
  expect(await at.deps.store.events.request('PR-2026-0001')).toBeNull()
  expect(JSON.stringify(await at.deps.store.breaches.read(ref))).not.toContain('Paula')
})

test('a file that cannot be fetched is named, and the others are kept', async () => {
  await reported(async (source) => {
    if (source === 'at-slack:F1') throw new DeliveryError('file_deleted', { retryable: false })
    return bytes
  })
  const evidence = Object.values((await loadBreach(at.deps, ref))?.breach.evidence ?? {}).flat()
  expect(evidence.map(({ kind }) => kind)).toEqual(['file', 'note'])
  const note = evidence.find(({ kind }) => kind === 'note')?.item
  if (note === undefined) throw new Error('no note')
  expect(await at.deps.vault.openText(note)).toContain('list of Paula Payroll.jpg')
})
