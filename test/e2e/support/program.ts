import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'

const programs = {
  server: new URL('../../../apps/server/dist/main.js', import.meta.url),
  'privacy-desk': new URL('../../../packages/core/bin/privacy-desk.js', import.meta.url),
} as const

/**
 * Milliseconds for a program to start and act: three seconds on a free machine, and more than 45 on
 * a build machine that compiles beside it. Who waits goes on as soon as it has happened.
 */
export const startMs = 90_000

/** One of the product's programs in a process of its own, as it was built. */
export interface Program {
  readonly process: ChildProcessByStdio<null, Readable, Readable>
  /** Everything written so far. */
  readonly stdout: () => string
  readonly stderr: () => string
  /** The exit code; `null` when a signal ended it. */
  readonly ended: Promise<number | null>
}

/**
 * Starts a program with these environment variables and no others, in a folder without `.env`.
 * Whoever starts it ends it.
 */
export function startProgram(
  name: keyof typeof programs,
  words: readonly string[],
  env: Readonly<Record<string, string>>,
): Program {
  const child = spawn(process.execPath, [fileURLToPath(programs[name]), ...words], {
    cwd: tmpdir(),
    env: { PATH: process.env.PATH, TZ: 'UTC', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stdout = collect(child.stdout)
  const stderr = collect(child.stderr)
  const ended = once(child, 'close').then(([code]: unknown[]) =>
    typeof code === 'number' ? code : null,
  )
  return { process: child, stdout, stderr, ended }
}

/** What a program said and how it ended. */
export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program to its end. */
export async function runProgram(...call: Parameters<typeof startProgram>): Promise<Run> {
  const program = startProgram(...call)
  const code = await program.ended
  return { code, stdout: program.stdout(), stderr: program.stderr() }
}

function collect(stream: Readable): () => string {
  const parts: string[] = []
  stream.setEncoding('utf8').on('data', (part: string) => void parts.push(part))
  return () => parts.join('')
}
