import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { InlineQueue } from '@privacy-desk/core/adapters/inline/inline-queue.js'
import { readConfig } from '@privacy-desk/core/config/read-config.js'
import { readDeskFile } from '@privacy-desk/core/config/read-desk-file.js'
import { sweep } from '@privacy-desk/core/delivery/sweep.js'
import { openDesk, type RunningDesk } from '@privacy-desk/core/runtime/open-desk.js'
import { DemoClock } from './demo-clock.js'
import { MemoryLog } from './memory-log.js'
import type { Side, SideStart } from './sides/side.js'

/** A whole desk with one chat platform, in a folder of its own, with a clock to move. */
export interface Demo {
  readonly running: RunningDesk
  readonly side: Side
  readonly log: { readonly lines: readonly string[] }
  /** Moves the desk's clock and lets everything due happen. */
  moveTo(instant: string): Promise<void>
  /** Lets everything due happen. */
  settle(): Promise<void>
  close(): Promise<void>
}

const deskFile = fileURLToPath(new URL('../../desk.example.yaml', import.meta.url))

/** Opens the desk of `desk.example.yaml` on the embedded store. */
export async function openDemo(start: SideStart, at: string): Promise<Demo> {
  const folder = await mkdtemp(join(tmpdir(), 'privacy-desk-demo-'))
  const config = readConfig({ DESK_DATA: folder }, await readDeskFile(deskFile))
  if (!config.ok) throw new Error(config.problems.join('\n'))
  const clock = new DemoClock(at)
  const log = new MemoryLog()
  const queue = new InlineQueue({
    clock,
    onError: () => log.error({ code: 'queue' }, 'trouble in the queue'),
  })
  const platforms = [start.platform]
  const running = await openDesk({ config: config.value, platforms, logger: log, clock, queue })
  const { side, worker } = await start.start(running, log)
  await running.work(worker)
  const settle = async () => {
    await queue.drain()
    await sweep(running.deps)
    await queue.drain()
  }
  return {
    running,
    side,
    log,
    settle,
    moveTo: async (instant) => {
      clock.moveTo(instant)
      await settle()
    },
    close: async () => {
      await side.close()
      await running.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
