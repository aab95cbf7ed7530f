import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { PlaygroundClock } from '../clock/playground-clock.js'
import { makeLivedIn } from '../lived-in/make-lived-in.js'
import type { WorldSource } from '../playground.js'
import { openWorld, type WorldOptions } from './open-world.js'

/** Opens worlds in one folder: what is on screen in `now`, what the next reset puts there in `next`. */
export function worldSource(options: Omit<WorldOptions, 'onChange'>): WorldSource {
  const folder = join(options.folder, 'now')
  const nextFolder = join(options.folder, 'next')
  const keptIn = join(options.folder, 'lived-in')
  return {
    open: (onChange) => openWorld({ ...options, folder, onChange }),
    prepare: async ({ to }) => {
      await rm(nextFolder, { recursive: true, force: true })
      if (to === 'empty') return void (await mkdir(nextFolder, { recursive: true }))
      const end = new PlaygroundClock(options.clock).now()
      await makeLivedIn({ ...options, folder: nextFolder, keptIn, end })
    },
    replace: async () => {
      await rm(folder, { recursive: true, force: true })
      await rename(nextFolder, folder)
    },
  }
}
