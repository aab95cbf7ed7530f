type Variables = Readonly<Record<string, string | undefined>>

/** Passwords that a database comes with, or that everybody tries first. */
const defaultPasswords = ['postgres', 'password', 'secret', 'changeme', 'admin', 'desk']

/**
 * Settings with which the desk would run, but not safely: each is a reason not to start. Looks at
 * the variables as they are, so that it says so beside whatever else is wrong with them.
 */
export function unsafeSettings(env: Variables): readonly string[] {
  const isSet = (name: string) => (env[name] ?? '') !== ''
  const isProduction = env.NODE_ENV === 'production'
  const rules: readonly (readonly [boolean, string])[] = [
    [
      !isSet('DESK_MASTER_KEY') && (isProduction || isSet('DATABASE_URL')),
      'DESK_MASTER_KEY: personal data is encrypted with it; make one with: openssl rand -base64 32',
    ],
    [
      isProduction && hasDefaultPassword(env.DATABASE_URL ?? ''),
      'DATABASE_URL: its password is one that everybody tries first; set one of your own',
    ],
    [
      !isSet('DATABASE_URL') && isSet('REDIS_URL'),
      'REDIS_URL: several processes need a common database; set DATABASE_URL too',
    ],
    [
      rolesOf(env).size === 1 && !(isSet('DATABASE_URL') && isSet('REDIS_URL')),
      'ROLES: web and worker can be split only with DATABASE_URL and REDIS_URL',
    ],
  ]
  return rules.flatMap(([broken, sentence]) => (broken ? [sentence] : []))
}

function rolesOf({ ROLES = '' }: Variables): ReadonlySet<string> {
  const names = ROLES.split(',').map((name) => name.trim())
  return new Set(names.filter((name) => name !== ''))
}

function hasDefaultPassword(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { username, password } = new URL(url)
  return password !== '' && (password === username || defaultPasswords.includes(password))
}
