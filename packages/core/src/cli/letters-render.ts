import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { type LetterKind, regimesOf } from '../letters/catalogue.js'
import { exampleData } from '../letters/example-data.js'
import type { LetterContext } from '../letters/letter-context.js'
import { type LetterRegime, letterRegimes } from '../letters/letter-regime.js'
import { renderLetter } from '../letters/render-letter.js'
import type { CommandIo, RunCommand } from './command.js'
import { InputError } from './input-error.js'
import { type DeskLetters, lettersOfDesk } from './letters-of-desk.js'
import { refusing } from './refusing.js'

const help = `Usage: privacy-desk letters render KIND [KIND…] --lang de --example

Prints a letter. Several kinds make one letter with a section for each.

  --lang LANGUAGE   two letters, such as de; English where the letter is missing in it
  --regime LAW      the law, such as uk-gdpr; left out, the first that the kind serves
  --example         with example data
  --data FILE       with the data of a JSON file: { "KIND": { … }, "context": { … } };
                    see privacy-desk letters list --json
  --html            the HTML text instead of the plain one`

const options = {
  lang: { type: 'string', default: 'en' },
  regime: { type: 'string' },
  example: { type: 'boolean' },
  data: { type: 'string' },
  html: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** `privacy-desk letters render`: one letter as it would leave. */
export const lettersRender: RunCommand = (args, io) =>
  refusing('letters render', io, async () => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
    })
    if (values.help === true) {
      io.stdout(help)
      return 0
    }
    return await render(positionals, values, io)
  })

interface Flags {
  readonly lang: string
  readonly regime?: string | undefined
  readonly example?: boolean | undefined
  readonly data?: string | undefined
  readonly html?: boolean | undefined
}

async function render(names: readonly string[], flags: Flags, io: CommandIo): Promise<number> {
  const letters = await lettersOfDesk(io.env)
  const kinds = [...new Set(names)].map((name) => kindNamed(name, letters))
  const language = baseOf(flags.lang)
  const [first] = kinds
  if (first === undefined) throw new InputError('say which letter; see: privacy-desk letters list')
  if (flags.example !== true && flags.data === undefined) {
    throw new InputError('say with what: --example, or --data FILE')
  }
  const regime = regimeNamed(flags.regime, first)
  const given = flags.data === undefined ? {} : await readData(flags.data)
  const written = renderLetter(letters.library, {
    language,
    parts: kinds.map((kind) => {
      const base =
        flags.example === true ? exampleData(letters.library, kind, language, regime) : {}
      return { kind: kind.name, data: { ...base, ...given[kind.name] } }
    }),
    context: contextOf(letters.contextFor(regime, first.frame === 'person', language), given),
  })
  if (!written.ok) throw new InputError(written.problems.join('\n'))
  const { subject, text, html, fallback } = written.letter
  if (fallback) io.stderr(`There is no such letter in ${flags.lang}: this is the English one.`)
  io.stdout(flags.html === true ? html : `Subject: ${subject}\n\n${text}`.trimEnd())
  return 0
}

/** `pt` of `pt-BR` and `de` of `DE`: letters are written once for all countries of a language. */
const baseOf = (tag: string) => tag.toLowerCase().replace(/[-_].*/, '')

function kindNamed(name: string, { library }: DeskLetters): LetterKind {
  const kind = library.kinds.get(name)
  if (kind === undefined) {
    throw new InputError(`there is no letter ${name}; see: privacy-desk letters list`)
  }
  return kind
}

function regimeNamed(name: string | undefined, kind: LetterKind): LetterRegime {
  const found = letterRegimes.find((one) => one === (name ?? regimesOf(kind)[0]))
  if (found !== undefined) return found
  throw new InputError(`--regime ${name}: there is none; known: ${letterRegimes.join(', ')}`)
}

const dataFile = z.record(z.string(), z.record(z.string(), z.unknown()))

async function readData(path: string): Promise<z.output<typeof dataFile>> {
  try {
    return dataFile.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    throw new InputError(`--data ${path}: is no readable JSON file of the form { "KIND": { … } }`)
  }
}

function contextOf(
  context: LetterContext,
  given: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): unknown {
  return { ...context, ...given.context }
}
