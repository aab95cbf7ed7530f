import { createPrivateKey } from 'node:crypto'
import type { DeskFile } from './desk-file.js'
import type { MailSettings } from './mail-settings.js'
import type { Checked } from './problems.js'

type Variables = Readonly<Record<string, string | undefined>>
type Smtp = NonNullable<NonNullable<DeskFile['letters']>['smtp']>

/**
 * The mail server of a desk, from `desk.yaml` and the secrets of the environment; `null` where
 * none is set up, and every problem where it is set up in part. Values are never quoted.
 */
export function toMailSettings(
  { letters, organisation }: Pick<DeskFile, 'letters' | 'organisation'>,
  env: Variables,
): Checked<MailSettings | null> {
  const smtp = letters?.smtp
  if (letters === undefined || smtp === undefined) return withoutServer(env)
  const problems = [...loginProblems(env), ...dkimProblems(smtp, env), ...openProblems(smtp)]
  if (problems.length > 0) return { ok: false, problems }
  const { host, port, tls, from = letters.email } = smtp
  const { SMTP_USER: user = '', SMTP_PASSWORD: password = '' } = env
  const name = organisation.name
  const value: MailSettings = {
    host,
    port,
    tls,
    from: { name, address: from },
    ...(from === letters.email ? {} : { replyTo: { name, address: letters.email } }),
    ...(user === '' ? {} : { login: { user, password } }),
    ...(smtp.dkim && { dkim: { ...smtp.dkim, key: keyOf(env) } }),
  }
  return { ok: true, value }
}

function isSet(env: Variables, name: string): boolean {
  return (env[name] ?? '') !== ''
}

/** Secrets without a server are a server that somebody forgot. */
function withoutServer(env: Variables): Checked<null> {
  const set = ['SMTP_USER', 'SMTP_PASSWORD', 'SMTP_DKIM_KEY'].filter((name) => isSet(env, name))
  return set.length === 0
    ? { ok: true, value: null }
    : { ok: false, problems: [`${set.join(', ')}: desk.yaml names no mail server (letters.smtp)`] }
}

function loginProblems(env: Variables): readonly string[] {
  if (isSet(env, 'SMTP_USER') === isSet(env, 'SMTP_PASSWORD')) return []
  return isSet(env, 'SMTP_USER')
    ? ['SMTP_PASSWORD: SMTP_USER is set, its password is not']
    : ['SMTP_USER: SMTP_PASSWORD is set, the user that it belongs to is not']
}

function dkimProblems({ dkim }: Smtp, env: Variables): readonly string[] {
  if (dkim === undefined) {
    return isSet(env, 'SMTP_DKIM_KEY')
      ? ['desk.yaml letters.smtp.dkim: SMTP_DKIM_KEY is set; name its domain and selector']
      : []
  }
  if (!isSet(env, 'SMTP_DKIM_KEY')) {
    return ['SMTP_DKIM_KEY: desk.yaml names a DKIM selector, and its private key is missing']
  }
  return isPrivateKey(keyOf(env)) ? [] : ['SMTP_DKIM_KEY: is no private key in PEM form']
}

const thisMachine = /^(localhost|127(\.\d{1,3}){3}|::1)$/

/** A letter holds somebody's data, and a login a password: neither crosses a network in the open. */
function openProblems({ tls, host }: Smtp): readonly string[] {
  return tls === 'none' && !thisMachine.test(host)
    ? ['desk.yaml letters.smtp.tls: none is only for a server on this machine; use starttls']
    : []
}

/** A variable holds a key of several lines with `\n` between them. */
function keyOf({ SMTP_DKIM_KEY = '' }: Variables): string {
  return SMTP_DKIM_KEY.replaceAll('\\n', '\n')
}

function isPrivateKey(pem: string): boolean {
  try {
    createPrivateKey(pem)
    return true
  } catch {
    return false
  }
}
