import { runBreachChecklistCommand } from './breach-checklist-command.js'
import type { CliCommand } from './command.js'

/** Prints what is to be done after a breach. */
export const breachChecklist: CliCommand = {
  name: 'breach-checklist',
  usage: '--role controller --country DE [--aware WHEN]',
  summary: 'What to do after a breach, in which order, by when, and why',
  run: async (args, io) => await runBreachChecklistCommand(args, io),
}
