import { readFileSync } from 'node:fs'

/** A system account to run a server as. */
export interface Account {
  readonly uid: number
  readonly gid: number
}

/** `initdb` and `postgres` refuse to run as root; any of these accounts will do. */
const preferred = ['postgres', 'nobody']

/**
 * The account to run private servers as: nothing special for an ordinary user, an unprivileged
 * system account for root.
 * @throws Error when root has no such account
 */
export function unprivileged(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const account = accountIn(readFileSync('/etc/passwd', 'utf8'))
  if (!account) throw new Error(`no account to run servers as: add one of ${preferred.join(', ')}`)
  return account
}

/** Finds the first preferred account in the text of a passwd file. */
export function accountIn(passwd: string): Account | undefined {
  const lines = passwd.split('\n').map((line) => line.split(':'))
  for (const name of preferred) {
    const [, , uid, gid] = lines.find(([first]) => first === name) ?? []
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) }
  }
  return undefined
}
