import type { Store } from '@privacy-desk/core/ports/store.js'
import { afterEach, beforeEach } from 'vitest'

/** Makes an empty store; `dispose` gives back all it took. */
export type MakeStore = () => Promise<{ store: Store; dispose(): Promise<void> }>

/** The store of the test that is running. */
export type StoreOfTest = () => Store

/** Gives each test of the current `describe` a store of its own. */
export function storeForEach(makeStore: MakeStore): StoreOfTest {
  let made: Awaited<ReturnType<MakeStore>> | undefined
  beforeEach(async () => {
    made = await makeStore()
  })
  afterEach(async () => {
    const done = made
    made = undefined
    await done?.dispose()
  })
  return () => {
    if (!made) throw new Error('a store exists only while a test runs')
    return made.store
  }
}
