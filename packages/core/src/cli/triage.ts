import { systemClock } from '../runtime/system-clock.js'
import type { RunCommand } from './command.js'
import { runTriageCommand } from './triage-command.js'

/** Reads mails as the desk would, and says what it makes of them. */
export const triageCommand: RunCommand = async (args, io) =>
  await runTriageCommand(args, io, systemClock)
