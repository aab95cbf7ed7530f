import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'

/**
 * One installation at a time on this machine. A policy that forbids it keeps the package from
 * starting a system service; it is removed again unless it was there before.
 */
const script = `
set -eu
exec 9>/run/privacy-desk-tests.lock
flock 9
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
  trap 'rm -f "$policy"' EXIT
  printf '#!/bin/sh\\nexit 101\\n' >"$policy"
  chmod +x "$policy"
fi
export DEBIAN_FRONTEND=noninteractive
apt-get -qq -o DPkg::Lock::Timeout=300 update
apt-get -qq -y -o DPkg::Lock::Timeout=300 install --no-install-recommends "$@"
`

/** Whether Debian's packages can be installed here. */
export function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

/**
 * Installs a Debian package without starting its service.
 * @throws Error when apt-get fails
 */
export async function installDebian(packageName: string): Promise<void> {
  await promisify(execFile)('/bin/sh', ['-c', script, 'install', packageName], {
    maxBuffer: 16 * 1024 * 1024,
  })
}
