import type { CliCommand } from './command.js'
import { runSeverityCommand } from './severity-command.js'

/** Grades a breach by ENISA's methodology, with every step explained. */
export const severityCommand: CliCommand = {
  name: 'severity',
  usage: '--data CATEGORY … --ei LEVEL … | --jsonl | --guide',
  summary: 'How severe a breach is (ENISA), and why',
  run: async (args, io) => await runSeverityCommand(args, io),
}
