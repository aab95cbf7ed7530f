import type { CliCommand } from './command.js'

/**
 * All commands of `privacy-desk`, in the order of the help text. Each loads its own code only: a
 * date need not wait for the database.
 */
export const commands: readonly CliCommand[] = [
  {
    name: 'deadline',
    usage: '--regime gdpr --received YYYY-MM-DD --country DE | --jsonl',
    summary: 'When a request is due, and why',
    load: async () => (await import('./deadline-command.js')).runDeadlineCommand,
  },
  {
    name: 'severity',
    usage: '--data CATEGORY … --ei LEVEL … | --jsonl | --guide',
    summary: 'How severe a breach is (ENISA), and why',
    load: async () => (await import('./severity-command.js')).runSeverityCommand,
  },
  {
    name: 'breach-clock',
    usage: '--aware YYYY-MM-DDTHH:MM:SS+01:00 --country DE',
    summary: 'Whom to tell of a breach by when, and why',
    load: async () => (await import('./breach-clock-command.js')).runBreachClockCommand,
  },
  {
    name: 'triage --report',
    usage: '[--json]',
    summary: 'How often messages were read right, by language and by type of request',
    load: async () => (await import('./triage-report.js')).triageReportCommand,
  },
  {
    name: 'breach-checklist',
    usage: '--role controller --country DE [--aware WHEN]',
    summary: 'What to do after a breach, in which order, by when, and why',
    load: async () => (await import('./breach-checklist-command.js')).runBreachChecklistCommand,
  },
  {
    name: 'breach register',
    usage: '--format xlsx|csv|json',
    summary: 'Write the register of breaches to a file',
    load: async () => (await import('./breach-register.js')).breachRegister,
  },
  {
    name: 'breach file',
    usage: 'REF --format pdf|docx|json',
    summary: 'Write the file of a breach, with its timeline and hashes',
    load: async () => (await import('./breach-file.js')).breachFile,
  },
  {
    name: 'triage',
    usage: 'FILE… | --json FILE… | --jsonl',
    summary: 'Who asks, since when, for what, under which law: read mails as the desk does',
    load: async () => (await import('./triage.js')).triageCommand,
  },
  {
    name: 'recalculate',
    usage: '',
    summary: 'Compute all open dates anew, after a change of laws or holidays',
    load: async () => (await import('./recalculate.js')).recalculateCommand,
  },
  {
    name: 'original',
    usage: 'REF FOLDER',
    summary: 'Write what was handed over for a request to a folder, as it came in',
    load: async () => (await import('./original.js')).originalCommand,
  },
  {
    name: 'letters list',
    usage: '[--json]',
    summary: 'List every kind of letter, its languages, articles and variables',
    load: async () => (await import('./letters-list.js')).lettersList,
  },
  {
    name: 'letters render',
    usage: 'KIND --lang de --example',
    summary: 'Print a letter with example data or with data from a file',
    load: async () => (await import('./letters-render.js')).lettersRender,
  },
  {
    name: 'letters lint',
    usage: '[--lang de]',
    summary: 'Check every letter: whole, lawful in form, in every finished language',
    load: async () => (await import('./letters-lint.js')).lettersLint,
  },
  {
    name: 'config check',
    usage: '',
    summary: 'Check desk.yaml and the environment, and list every problem',
    load: async () => (await import('./config-check.js')).configCheck,
  },
  {
    name: 'audit verify',
    usage: '',
    summary: 'Check that no event of a request or breach was changed, removed or added by hand',
    load: async () => (await import('./audit-verify.js')).auditVerify,
  },
  {
    name: 'vault rotate',
    usage: '',
    summary: 'Wrap all data keys by the first key of DESK_MASTER_KEY',
    load: async () => (await import('./vault-rotate.js')).vaultRotate,
  },
]
