import { chooseApps } from '../config/choose-apps.js'
import { environment } from '../config/environment.js'
import { readConfig } from '../config/read-config.js'
import { readDeskFile } from '../config/read-desk-file.js'
import { sweep } from '../delivery/sweep.js'
import { recalculate } from '../desk/recalculate.js'
import { openDesk, type RunningDesk } from '../runtime/open-desk.js'
import { silentLogger } from '../runtime/silent-logger.js'
import type { CommandIo, RunCommand } from './command.js'

/** Recomputes the dates of all open requests; owners hear of those that moved. */
export const recalculateCommand: RunCommand = async (_args, io) => {
  const path = environment.shape.DESK_CONFIG.parse(io.env.DESK_CONFIG)
  const config = readConfig(io.env, await readDeskFile(path))
  if (!config.ok) {
    for (const problem of config.problems) io.stderr(problem)
    return 2
  }
  const platforms = chooseApps(io.env).desk
  const running = await openDesk({ config: config.value, platforms, logger: silentLogger })
  try {
    return await report(running, io)
  } finally {
    await running.close()
  }
}

async function report({ deps }: RunningDesk, io: CommandIo): Promise<number> {
  let moved = 0
  for await (const { reference, from, to, milestones } of recalculate(deps)) {
    moved += 1
    if (from !== to) io.stdout(`${reference}: due ${from} → ${to}`)
    for (const { name, ...dates } of milestones) {
      io.stdout(`${reference}: ${name} ${dates.from ?? 'none'} → ${dates.to ?? 'none'}`)
    }
  }
  await sweep(deps)
  io.stdout(moved === 0 ? 'No date has moved.' : `Dates of ${moved} requests have moved.`)
  return 0
}
