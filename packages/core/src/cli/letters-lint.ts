import { parseArgs } from 'node:util'
import type { Finding } from '../letters/lint/finding.js'
import { type LanguageReport, lintLetters } from '../letters/lint/lint-letters.js'
import type { CommandIo, RunCommand } from './command.js'
import { InputError } from './input-error.js'
import { lettersOfDesk } from './letters-of-desk.js'
import { refusing } from './refusing.js'

const help = `Usage: privacy-desk letters lint [--lang de]

Checks all letters, the organisation's own among them: that they parse, render with their
examples, have every element that the law demands, name the authority and the data protection
officer, use every variable and no other, and are there in every finished language.

  --lang LANGUAGE   one language only, with length and reading level of each letter`

/** `privacy-desk letters lint`: 0 when every letter can leave, 1 when one cannot. */
export const lettersLint: RunCommand = (args, io) =>
  refusing('letters lint', io, async () => {
    const { values } = parseArgs({
      args: [...args],
      options: { lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
    if (values.help === true) {
      io.stdout(help)
      return 0
    }
    return await lint(values.lang, io)
  })

async function lint(language: string | undefined, io: CommandIo): Promise<number> {
  const { library, contextFor } = await lettersOfDesk(io.env)
  const known = [...library.promised, ...library.templates.map((one) => one.language)]
  if (language !== undefined && !known.includes(language)) {
    throw new InputError(
      `--lang ${language}: there are no letters in it; known: ${[...new Set(known)].join(', ')}`,
    )
  }
  const reports = lintLetters(library, contextFor, language === undefined ? undefined : [language])
  for (const report of reports) {
    for (const finding of shown(report, language !== undefined)) io.stderr(finding)
    io.stdout(summary(report))
    if (language !== undefined) for (const line of readings(report)) io.stdout(line)
  }
  const failed = reports.some(({ findings }) => findings.some(({ level }) => level === 'error'))
  return failed ? 1 : 0
}

/** Notes are told for the language that was asked for; else they are only counted. */
function shown({ findings }: LanguageReport, notes: boolean): readonly string[] {
  return findings
    .filter(({ level }) => notes || level === 'error')
    .map(({ level, path, text }) => `${level === 'error' ? 'error' : 'note '} ${path}: ${text}`)
}

function summary({ language, finished, findings, readings: all }: LanguageReport): string {
  const count = (level: Finding['level']) => findings.filter((one) => one.level === level).length
  const state = finished ? 'finished' : `not finished, ${count('note')} files to come`
  const median = (pick: (one: LanguageReport['readings'][number]) => number) =>
    [...all].map(pick).sort((one, other) => one - other)[Math.floor(all.length / 2)] ?? 0
  const measures = `median ${median(({ reading }) => reading.words)} words, LIX ${median(({ reading }) => reading.lix)}`
  const found = all.length === 0 ? 'no letters' : `${all.length} letters, ${measures}`
  return `${language}: ${found}; ${count('error')} errors; ${state}`
}

function readings({ readings: all }: LanguageReport): readonly string[] {
  return all.map(
    ({ kind, reading }) =>
      `  ${kind.padEnd(26)} ${String(reading.words).padStart(4)} words  LIX ${reading.lix}`,
  )
}
