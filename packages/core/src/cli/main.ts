import { createInterface } from 'node:readline'
import { codeOf } from '../runtime/code-of.js'
import { loadEnvFile } from '../runtime/load-env-file.js'
import { commands } from './commands.js'
import { run } from './run.js'

loadEnvFile()
// `privacy-desk … | head` closes the pipe early: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

try {
  process.exitCode = await run(commands, process.argv.slice(2), {
    stdout: (line) => process.stdout.write(`${line}\n`),
    stderr: (line) => process.stderr.write(`${line}\n`),
    // Opened only when read: an open standard input keeps the process alive.
    stdin: {
      [Symbol.asyncIterator]: () =>
        createInterface({ input: process.stdin })[Symbol.asyncIterator](),
    },
    env: process.env,
  })
} catch (error) {
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`privacy-desk: ${message} (${codeOf(error)})\n`)
  process.exitCode = 1
}
