import { runBreachClockCommand } from './breach-clock-command.js'
import type { CliCommand } from './command.js'

/** Computes by when whom must be told of a breach, with every step explained. */
export const breachClock: CliCommand = {
  name: 'breach-clock',
  usage: '--aware YYYY-MM-DDTHH:MM:SS+01:00 --country DE',
  summary: 'Whom to tell of a breach by when, and why',
  run: async (args, io) => await runBreachClockCommand(args, io),
}
