import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadEnvFile } from '@privacy-desk/core/runtime/load-env-file.js'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'

afterEach(() => vi.unstubAllEnvs())

async function envFile(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'env-file-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const path = join(folder, '.env')
  await writeFile(path, text)
  return path
}

test('settings come from the file, but what is set already wins', async () => {
  vi.stubEnv('DESK_TEST_SET', 'before')
  vi.stubEnv('DESK_TEST_NEW', undefined)
  loadEnvFile(await envFile('DESK_TEST_SET=file\nDESK_TEST_NEW="from file"\n# DESK_TEST_NO=1\n'))
  expect(process.env.DESK_TEST_SET).toBe('before')
  expect(process.env.DESK_TEST_NEW).toBe('from file')
  expect(process.env.DESK_TEST_NO).toBeUndefined()
})

test('no file is no fault', () => {
  expect(() => loadEnvFile(join(tmpdir(), 'nowhere', '.env'))).not.toThrow()
})
