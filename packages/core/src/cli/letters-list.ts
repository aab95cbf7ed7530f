import { parseArgs } from 'node:util'
import { z } from 'zod'
import { type LetterKind, regimesOf } from '../letters/catalogue.js'
import type { LetterLibrary } from '../letters/library.js'
import type { CommandIo, RunCommand } from './command.js'
import { lettersOfDesk } from './letters-of-desk.js'
import { refusing } from './refusing.js'

const help = `Usage: privacy-desk letters list [--json]

Prints every kind of letter with its languages, articles and variables.`

/** `privacy-desk letters list`: what the desk can write. */
export const lettersList: RunCommand = (args, io) =>
  refusing('letters list', io, async () => {
    const { values } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    })
    if (values.help === true) io.stdout(help)
    else list(await lettersOfDesk(io.env), values.json === true, io)
    return 0
  })

function list({ library }: { library: LetterLibrary }, json: boolean, io: CommandIo): void {
  const kinds = [...library.kinds.values()]
  if (json)
    io.stdout(
      JSON.stringify(
        kinds.map((kind) => described(kind, library)),
        null,
        2,
      ),
    )
  else for (const kind of kinds) io.stdout(row(kind, library))
}

function described(kind: LetterKind, library: LetterLibrary) {
  const { name, title, frame, senders, fulfils, remedies, elements, example } = kind
  const [first = 'gdpr'] = regimesOf(kind)
  return {
    kind: name,
    title,
    to: frame === 'organisation' || frame === 'public' ? frame : 'person',
    languages: languagesOf(kind, library),
    articles: kind.articles,
    variables: kind.variables,
    schema: z.toJSONSchema(library.schema(kind, first), { io: 'input' }),
    elements,
    remedies,
    senders,
    fulfils,
    example,
  }
}

function row(kind: LetterKind, library: LetterLibrary): string {
  const articles = Object.entries(kind.articles).map(([law, list]) => `${law} ${list.join(', ')}`)
  return [
    kind.name.padEnd(26),
    languagesOf(kind, library).join(' ').padEnd(30),
    `${kind.title} (${articles.join('; ')})`,
  ].join(' ')
}

function languagesOf({ name }: LetterKind, { templates }: LetterLibrary): readonly string[] {
  const found = templates.filter((one) => one.kind === name).map(({ language }) => language)
  return [...new Set(found)].sort()
}
