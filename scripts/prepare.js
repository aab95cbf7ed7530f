// Makes what a fresh clone lacks: `npm ci` ends with it. Steps that do not wait for each other run
// side by side; plain JavaScript, because a loader would take longer than the first of them.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const packageOf = (name) =>
  join(createRequire(import.meta.url).resolve(`${name}/package.json`), '..')
const source = (script) => ['--import', 'tsx', '--conditions=source', script]

// Each further thread would check the libraries' types anew, and the other steps have that core.
const programs = [join(packageOf('typescript'), 'bin/tsc'), '-b', '--singleThreaded']
const vite = join(packageOf('vite'), 'bin/vite.js')
const page = [vite, 'build', 'apps/playground/page', '--logLevel', 'warn']

// All are waited for: one that still wrote after a failure would spoil the next try.
const ends = await Promise.allSettled([
  inTurn(['scripts/generate.js'], programs),
  inTurn(source('scripts/pglite-dump.ts'), source('scripts/intake-data.ts'), page),
])
for (const end of ends) if (end.status === 'rejected') throw end.reason

/** Runs one program of Node after the other. */
async function inTurn(...programs) {
  for (const program of programs) await run(program)
}

/** What it wrote is shown at once when it has ended, so that two do not talk at the same time. */
async function run(program) {
  const child = spawn(process.execPath, program, { cwd: root })
  let written = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      written += text
    })
  }
  const [code] = await once(child, 'close')
  process.stdout.write(written)
  if (code !== 0) throw new Error(`this failed: node ${program.join(' ')}`)
}
