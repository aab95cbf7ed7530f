import { systemClock } from '../runtime/system-clock.js'
import type { CliCommand } from './command.js'
import { runTriageCommand } from './triage-command.js'

/** Reads mails as the desk would, and says what it makes of them. */
export const triageCommand: CliCommand = {
  name: 'triage',
  usage: 'FILE… | --json FILE… | --jsonl',
  summary: 'Who asks, since when, for what, under which law: read mails as the desk does',
  run: async (args, io) => await runTriageCommand(args, io, systemClock),
}
