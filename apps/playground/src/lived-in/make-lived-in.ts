import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { memoryStore } from '@privacy-desk/core/adapters/memory/memory-store.js'
import { addMs, type Instant } from '@privacy-desk/core/calendar/instant.js'
import type { ClockSetting } from '../clock/playground-clock.js'
import { openStoreIn, openWorld, type WorldOptions } from '../world/open-world.js'
import { journal } from './journal.js'
import { playHistory } from './play-history.js'
import { withoutRedrawing } from './without-redrawing.js'

/** Raise it when the history changes, so that what was kept of it is made anew. */
const edition = 4

/** A little more than the oldest case. */
const historyMs = 182 * 86_400_000

export interface LivedInOptions extends Omit<WorldOptions, 'onChange' | 'store'> {
  /** Where it is kept once it is made, so that the next reset only has to copy it. */
  readonly keptIn: string
  /** When the history ends: now. */
  readonly end: Instant
}

/**
 * Puts a lived-in desk into a folder that is empty: 30 requests in all states and two breaches, with six
 * months of history played through the real desk. What was made today is used again.
 */
export async function makeLivedIn(options: LivedInOptions): Promise<void> {
  const { keptIn, folder, clock } = options
  const label = JSON.stringify({ edition, on: options.end.slice(0, 10), clock: labelOf(clock) })
  if ((await labelIn(keptIn)) !== label) await make(options, label)
  await cp(join(keptIn, 'world'), folder, { recursive: true })
}

/** A clock that goes is the same all day; one that stands is the same only at its moment. */
const labelOf = (clock: ClockSetting) => ('at' in clock ? clock.at : 'goes')

async function labelIn(folder: string): Promise<string | null> {
  return await readFile(join(folder, 'label.json'), 'utf8').catch(() => null)
}

/**
 * The history is played on a store in memory, which is quicker, and then written to the one in the
 * folder. The label goes last, so that what was made by half is none.
 */
async function make(options: LivedInOptions, label: string): Promise<void> {
  const { keptIn, end, clock } = options
  const unfinished = `${keptIn}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  await rm(keptIn, { recursive: true, force: true })
  const start: ClockSetting = { at: addMs(end, -historyMs) }
  const folder = join(unfinished, 'world')
  await mkdir(folder, { recursive: true })
  const written = journal(memoryStore())
  const world = await openWorld({
    ...options,
    folder,
    clock: start,
    onChange: () => undefined,
    store: withoutRedrawing(written.store),
  })
  try {
    await playHistory(world, end)
    if ('aheadMs' in clock) world.clock.letGo()
    await world.save()
  } finally {
    await world.close()
  }
  const store = await openStoreIn(folder)
  await written.replay(store).finally(() => store.close())
  await writeFile(join(unfinished, 'label.json'), label)
  await rename(unfinished, keptIn)
}
