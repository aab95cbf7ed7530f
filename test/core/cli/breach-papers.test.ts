import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbeddedStore } from '@privacy-desk/core/adapters/prisma/open-store.js'
import { verifyStream } from '@privacy-desk/core/audit/verify-stream.js'
import { writeDocument } from '@privacy-desk/core/cli/write-document.js'
import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { deskFileOfTest } from '../../support/desk-file.js'
import { deskOfTest, masterKey } from '../../support/desk-of-test.js'
import { laptopOpening } from '../../support/laptop-opening.js'
import { runCommand } from './command-run.js'

let folder: string
let env: Record<string, string>

/** A desk with an open breach and a private one. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'papers-'))
  const store = await openEmbeddedStore({ folder: join(folder, 'store') })
  const at = await deskOfTest({ store, start: '2026-03-05T09:00:00Z' })
  const olga = await at.actor('U0OLGA')
  for (const [id, args] of [
    ['one', laptopOpening],
    ['two', { ...laptopOpening, what: 'Somebody took the payroll', privacy: 'private' }],
  ] as const) {
    await at.desk.handle({ name: 'breach new', args, via: 'submitted' }, olga, id)
  }
  await at.close()
  await store.close()
  const file = join(folder, 'desk.yaml')
  await writeFile(file, stringify(deskFileOfTest()))
  env = { DESK_CONFIG: file, DESK_DATA: folder, DESK_MASTER_KEY: masterKey }
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

const out = (name: string) => join(folder, name)
const register = (name: string, ...more: readonly string[]) =>
  runCommand(['breach', 'register', ...more, '--out', out(name)], env)
const file = (...words: readonly string[]) => runCommand(['breach', 'file', ...words], env)

describe('privacy-desk breach register', { timeout: 60_000 }, () => {
  test('writes what is not private, for its owner’s eyes', async () => {
    const name = 'register.xlsx'
    expect(await register(name, '--format', 'xlsx')).toEqual({ code: 0, out: [out(name)], err: [] })
    const [sheet] = await readXlsxFile(out(name))
    expect(sheet?.data.map(([reference]) => reference)).toEqual(['Reference', 'BR-2026-0001'])
    expect((await stat(out(name))).mode & 0o077).toBe(0)
  })

  test('writes as a member sees it, private breaches of theirs among them', async () => {
    await register('olga.json', '--format', 'json', '--as', 'olga')
    expect(JSON.parse(await readFile(out('olga.json'), 'utf8'))).toMatchObject([
      { reference: 'BR-2026-0001', happened: 'A laptop was stolen' },
      { reference: 'BR-2026-0002', happened: 'Somebody took the payroll' },
    ])
  })

  test('says what it does not know', async () => {
    expect(await register('x', '--format', 'doc')).toMatchObject({
      code: 2,
      err: ['privacy-desk breach register: --format doc: write xlsx, csv or json'],
    })
    expect(await register('x', '--as', 'nobody')).toMatchObject({
      err: ['privacy-desk breach register: --as nobody: desk.yaml has no such member'],
    })
  })

  test('writes over no other file', async () => {
    const path = out('mine.csv')
    await writeFile(path, 'mine')
    const document = {
      name: 'breach-register.csv',
      mediaType: 'text/csv',
      bytes: new Uint8Array(1),
    }
    const written = writeDocument(document, path, { stdout: () => undefined })
    await expect(written).rejects.toThrow('is there already')
    expect(await readFile(path, 'utf8')).toBe('mine')
  })
})

describe('privacy-desk breach file', { timeout: 60_000 }, () => {
  test('writes the file of a breach, which anybody can verify', async () => {
    const path = out('file.json')
    const run = await file('br-2026-1', '--format', 'json', '--out', path)
    expect(run).toEqual({ code: 0, out: [path], err: [] })
    const { events } = JSON.parse(await readFile(path, 'utf8'))
    expect(verifyStream(events, 'BR-2026-0001')).toEqual({ ok: true, length: 2 })
  })

  test('knows of no private breach, unless somebody of its room asks', async () => {
    const path = out('private.pdf')
    expect(await file('BR-2026-0002', '--out', path)).toMatchObject({
      code: 2,
      out: [],
      err: [expect.stringContaining('There is no breach with this reference that you may see')],
    })
    expect(await file('BR-2026-0002', '--as', 'olga', '--out', path)).toMatchObject({ code: 0 })
    expect((await readFile(path)).subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('says which breach and what format it wants', async () => {
    expect(await file()).toMatchObject({
      code: 2,
      err: [expect.stringContaining('say which breach')],
    })
    expect(await file('BR-2026-0001', '--format', 'odt')).toMatchObject({
      err: [expect.stringContaining('write pdf, docx or json')],
    })
  })
})
