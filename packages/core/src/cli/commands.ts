import { auditVerify } from './audit-verify.js'
import { breachChecklist } from './breach-checklist.js'
import { breachClock } from './breach-clock.js'
import { breachFile } from './breach-file.js'
import { breachRegister } from './breach-register.js'
import type { CliCommand } from './command.js'
import { configCheck } from './config-check.js'
import { deadline } from './deadline.js'
import { lettersLint } from './letters-lint.js'
import { lettersList } from './letters-list.js'
import { lettersRender } from './letters-render.js'
import { originalCommand } from './original.js'
import { recalculateCommand } from './recalculate.js'
import { severityCommand } from './severity.js'
import { triageCommand } from './triage.js'
import { triageReportCommand } from './triage-report.js'
import { vaultRotate } from './vault-rotate.js'

/** All commands of `privacy-desk`, in the order of the help text. */
export const commands: readonly CliCommand[] = [
  deadline,
  severityCommand,
  breachClock,
  triageReportCommand,
  breachChecklist,
  breachRegister,
  breachFile,
  triageCommand,
  recalculateCommand,
  originalCommand,
  lettersList,
  lettersRender,
  lettersLint,
  configCheck,
  auditVerify,
  vaultRotate,
]
