import type { CliCommand } from '@privacy-desk/core/cli/command.js'
import { commands } from '@privacy-desk/core/cli/commands.js'
import { run } from '@privacy-desk/core/cli/run.js'

/** What a command said, and its exit code. */
export interface CommandRun {
  readonly code: number
  readonly out: readonly string[]
  readonly err: readonly string[]
}

/** Runs `privacy-desk` with these words, as the shell would split them. */
export async function runCommand(
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
  known: readonly CliCommand[] = commands,
): Promise<CommandRun> {
  const out: string[] = []
  const err: string[] = []
  const code = await run(known, words, {
    env,
    stdout: (line) => void out.push(line),
    stderr: (line) => void err.push(line),
    stdin: (async function* () {})(),
  })
  return { code, out, err }
}
