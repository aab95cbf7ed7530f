import type { CliCommand } from './command.js'
import { runDeadlineCommand } from './deadline-command.js'

/** Computes the dates of a request, with every step explained. */
export const deadline: CliCommand = {
  name: 'deadline',
  usage: '--regime gdpr --received YYYY-MM-DD --country DE | --jsonl',
  summary: 'When a request is due, and why',
  run: async (args, io) => await runDeadlineCommand(args, io),
}
