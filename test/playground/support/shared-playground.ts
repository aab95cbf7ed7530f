import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import type { PlaygroundOptions } from '../../../apps/playground/src/start-playground.js'
import { type Api, startApi } from './start-api.js'

/** One playground for the tests of a file, which do not get into each other’s way. */
export function sharedPlayground(options: Partial<PlaygroundOptions> = {}): () => Api {
  let api: Api | undefined
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'playground-test-'))
    api = await startApi({ ...options, folder })
  }, 90_000)
  afterAll(async () => {
    await api?.close()
    if (api !== undefined) await rm(api.folder, { recursive: true, force: true })
  })
  return () => {
    if (api === undefined) throw new Error('the playground is not open yet')
    return api
  }
}
