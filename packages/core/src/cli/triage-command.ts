import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MailProcess, type MailReaderDesk } from '../adapters/mail-process/mail-process.js'
import type { Reading } from '../intake/reading.js'
import { unread } from '../intake/unread.js'
import type { Clock } from '../ports/clock.js'
import { codeOf } from '../runtime/code-of.js'
import type { CommandIo } from './command.js'
import { InputError } from './input-error.js'
import { triageDesk } from './triage-desk.js'
import { triageFlags, triageHelp } from './triage-flags.js'
import { type TriageInput, triageInput } from './triage-input.js'
import { triageJson } from './triage-json.js'
import { triageText } from './triage-text.js'

type Read = (input: TriageInput) => Promise<Reading>

/**
 * `privacy-desk triage`: what the desk would make of mails. Each is read in the guarded process,
 * within its limits of time, memory and size.
 * @param argv what follows the word `triage`
 * @returns the exit code: 0; 1 when a file could not be read; 2 when called wrongly
 */
export async function runTriageCommand(
  argv: readonly string[],
  io: CommandIo,
  clock: Clock,
): Promise<number> {
  try {
    const flags = triageFlags(argv)
    if (flags.mode === 'help') {
      io.stdout(triageHelp)
      return 0
    }
    const desk = await triageDesk(io.env, flags.domains)
    const reader = new MailProcess(desk)
    const read = readsWith(reader, clock)
    const answer =
      flags.mode === 'jsonl'
        ? answerLines(io, desk, read)
        : answerFiles(flags.files, flags.mode, io, desk, read)
    return await answer.finally(() => reader.close())
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    io.stderr(`privacy-desk triage: ${error.message}`)
    return 2
  }
}

function readsWith(reader: MailProcess, clock: Clock): Read {
  return async ({ materials, files, desk }) => {
    const at = clock.now()
    const handover = { platform: 'slack', gesture: 'mail-file', at, materials } as const
    const result = await reader.read(handover, files, desk)
    if ('reading' in result) return result.reading
    const { zone, defaultLanguage: language, defaultRegime: regime } = desk
    return unread(result.failed, handover, { zone, language, regime })
  }
}

async function answerLines(io: CommandIo, desk: MailReaderDesk, read: Read): Promise<number> {
  for await (const line of io.stdin) {
    if (line.trim() !== '') io.stdout(await answerLine(line, desk, read))
  }
  return 0
}

/** One line never stops the rest. */
async function answerLine(line: string, desk: MailReaderDesk, read: Read): Promise<string> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return JSON.stringify({ id: null, error: 'the line is not JSON' })
  }
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null
  const input = triageInput(value, desk)
  return 'error' in input
    ? JSON.stringify({ id, error: input.error })
    : triageJson({ id }, await read(input))
}

async function answerFiles(
  files: readonly string[],
  mode: 'json' | 'text',
  io: CommandIo,
  desk: MailReaderDesk,
  read: Read,
): Promise<number> {
  let unreadable = 0
  for (const file of files) {
    const bytes = await readFile(file).catch(codeOf)
    if (typeof bytes === 'string') {
      unreadable += 1
      const error = faultOf(bytes, file)
      if (mode === 'json') io.stdout(JSON.stringify({ file, error }))
      else io.stderr(`${file}: ${error}`)
      continue
    }
    const material = { kind: 'file', name: file, source: file } as const
    const reading = await read({ materials: [material], files: new Map([[file, bytes]]), desk })
    if (mode === 'json') io.stdout(triageJson({ file }, reading))
    else for (const line of triageText(file, reading)) io.stdout(line)
  }
  return unreadable > 0 ? 1 : 0
}

function faultOf(code: string, file: string): string {
  if (code !== 'EISDIR') return 'there is no such file, or it cannot be read'
  return `this is a folder; give the mails in it, such as ${join(file, '*.eml')}`
}
