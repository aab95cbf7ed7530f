import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { runCommand } from './command-run.js'

const DESK_CONFIG = fileURLToPath(new URL('../../../desk.example.yaml', import.meta.url))

test('recalculate makes no store where there is none, and says where it looked', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'recalculate-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const { code, out, err } = await runCommand(['recalculate'], { DESK_CONFIG, DESK_DATA: folder })
  expect({ code, out }).toEqual({ code: 2, out: [] })
  expect(err).toEqual([expect.stringContaining(`There is no store in ${folder}`)])
  expect(await readdir(folder)).toEqual([])
})
