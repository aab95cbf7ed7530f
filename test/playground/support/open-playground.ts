import { onTestFinished } from 'vitest'
import type { PlaygroundOptions } from '../../../apps/playground/src/start-playground.js'
import { playgroundFolder } from './playground-folder.js'
import { type Api, startApi } from './start-api.js'

/** A playground for one test alone. */
export async function openPlayground(options: Partial<PlaygroundOptions> = {}): Promise<Api> {
  const api = await startApi({ ...options, folder: options.folder ?? (await playgroundFolder()) })
  onTestFinished(() => api.close())
  return api
}
