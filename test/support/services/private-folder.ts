import { chownSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Account } from './unprivileged.js'

/** Makes an empty temporary folder that only this account can read; root's own may be closed to it. */
export function privateFolder(name: string, account: Account | undefined): string {
  const folder = mkdtempSync(join(account ? '/tmp' : tmpdir(), `privacy-desk-${name}-`))
  if (account) chownSync(folder, account.uid, account.gid)
  return folder
}
