import { sweep } from '../delivery/sweep.js'
import type { DeskDeps } from '../desk/deps.js'
import { recalculate } from '../desk/recalculate.js'
import type { CommandIo, RunCommand } from './command.js'
import { refusing } from './refusing.js'
import { withDesk } from './with-desk.js'

/** Recomputes the dates of all open requests; owners hear of those that moved. */
export const recalculateCommand: RunCommand = (_args, io) =>
  refusing('recalculate', io, () => withDesk(io, (deps) => report(deps, io)))

async function report(deps: DeskDeps, io: CommandIo): Promise<number> {
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
