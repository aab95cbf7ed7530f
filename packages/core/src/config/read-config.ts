import type { z } from 'zod'
import { type KeyRing, parseKeyRing } from '../vault/key-ring.js'
import { checkDesk } from './check-desk.js'
import { type DeskFile, deskFile } from './desk-file.js'
import { type Environment, environment } from './environment.js'
import type { MailSettings } from './mail-settings.js'
import { type Checked, problemsOf } from './problems.js'
import { toMailSettings } from './to-mail-settings.js'
import { unsafeSettings } from './unsafe-settings.js'

/** All that the desk is told from outside. */
export interface DeskConfig {
  readonly environment: Environment
  readonly desk: DeskFile
  /** `null` outside production where none is set: the embedded store then keeps one of its own. */
  readonly keys: KeyRing | null
  /** `null` where the desk sends no letters itself. */
  readonly mail: MailSettings | null
}

/** What `desk.yaml` held: its parsed content, or a sentence about why it could not be read. */
export type DeskFileContent = { readonly content: unknown } | { readonly unreadable: string }

/**
 * Checks environment and `desk.yaml` at once and lists every problem, so that nobody mends one
 * only to hear of the next. Unsafe settings are problems too.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  file: DeskFileContent,
): Checked<DeskConfig> {
  const variables = parse('environment', environment, env)
  const desk = readDesk(file)
  const keys = readKeys(env)
  const mail = desk.ok ? toMailSettings(desk.value, env) : nothing
  const problems = [
    ...problemsIn(variables),
    ...problemsIn(desk),
    ...problemsIn(keys),
    ...problemsIn(mail),
    ...unsafeSettings(env),
  ]
  if (!variables.ok || !desk.ok || !keys.ok || !mail.ok || problems.length > 0) {
    return { ok: false, problems }
  }
  return {
    ok: true,
    value: {
      environment: variables.value,
      desk: desk.value,
      keys: keys.value,
      mail: mail.value,
    },
  }
}

const nothing = { ok: true, value: null } as const

function readDesk(file: DeskFileContent): Checked<DeskFile> {
  if ('unreadable' in file) return { ok: false, problems: [file.unreadable] }
  const parsed = parse('desk.yaml', deskFile, file.content)
  const problems = checkDesk(file.content).map((problem) => `desk.yaml ${problem}`)
  return problems.length === 0
    ? parsed
    : { ok: false, problems: [...problemsIn(parsed), ...problems] }
}

function readKeys({
  DESK_MASTER_KEY: text,
}: Readonly<Record<string, string | undefined>>): Checked<KeyRing | null> {
  if (text === undefined || text === '') return { ok: true, value: null }
  const read = parseKeyRing(text)
  return read.ok
    ? { ok: true, value: read.ring }
    : { ok: false, problems: read.problems.map((problem) => `DESK_MASTER_KEY: ${problem}`) }
}

function parse<Schema extends z.ZodType>(
  what: string,
  schema: Schema,
  value: unknown,
): Checked<z.output<Schema>> {
  const parsed = schema.safeParse(value)
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, problems: problemsOf(what, parsed.error) }
}

function problemsIn(checked: Checked<unknown>): readonly string[] {
  return checked.ok ? [] : checked.problems
}
