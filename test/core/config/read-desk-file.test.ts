import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '@privacy-desk/core/config/read-config.js'
import { readDeskFile } from '@privacy-desk/core/config/read-desk-file.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'desk-file-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function read(text: string) {
  const path = join(folder, 'desk.yaml')
  await writeFile(path, text)
  return await readDeskFile(path)
}

describe('the file desk.yaml', () => {
  test('that is not there says what to copy', async () => {
    expect(await readDeskFile(join(folder, 'none.yaml'))).toEqual({
      unreadable: expect.stringContaining('copy desk.example.yaml to it'),
    })
  })

  test('that is a folder is no file', async () => {
    expect(await readDeskFile(folder)).toHaveProperty('unreadable')
  })

  test.each(['organisation: [', 'a: 1\na: 2', '\tx: 1', 'a: *nobody'])(
    'that is no YAML (%j) says so',
    async (text) => {
      expect(await read(text)).toEqual({ unreadable: expect.stringMatching(/is no YAML: \w/) })
    },
  )

  test('that is empty lacks everything', async () => {
    const checked = readConfig({}, await read(''))
    expect(checked).toMatchObject({ ok: false, problems: [expect.stringMatching(/^desk\.yaml: /)] })
  })

  test('is read as it is', async () => {
    expect(await read("a: ['2026-08-03']")).toEqual({ content: { a: ['2026-08-03'] } })
  })
})
