import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { builtDataFile, readDataFile } from '@privacy-desk/core/intake/data-file.js'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

let folder: string
let folders: { written: URL; built: URL }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'data-file-'))
  const url = pathToFileURL(`${folder}/`)
  folders = { written: url, built: url }
})

afterAll(() => rm(folder, { recursive: true }))

beforeEach(async () => {
  await writeFile(join(folder, 'words.yaml'), 'from: the source')
  await writeFile(builtDataFile('words.yaml', folders.built), '{"from":"the build"}')
})

test('what the build made of a file is read instead of it', () => {
  expect(readDataFile('words.yaml', folders)).toEqual({ from: 'the build' })
})

test('what was built before the file was last changed is not read', async () => {
  await utimes(builtDataFile('words.yaml', folders.built), 0, 0)

  expect(readDataFile('words.yaml', folders)).toEqual({ from: 'the source' })
})

test('where nothing was built, the file itself is read', async () => {
  await rm(builtDataFile('words.yaml', folders.built))

  expect(readDataFile('words.yaml', folders)).toEqual({ from: 'the source' })
})
