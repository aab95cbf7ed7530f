import type { Liquid } from 'liquidjs'
import { z } from 'zod'
import { readData } from '../regimes/read-data.js'
import {
  type LetterCatalogue,
  type LetterKind,
  readLetterCatalogue,
  unknownSets,
} from './catalogue.js'
import type { LetterFile } from './letter-file.js'
import type { LetterRegime } from './letter-regime.js'
import { createEngine } from './liquid/create-engine.js'
import { type Phrases, phraseFile } from './schema/phrase-file.js'
import { shippedLetterFiles } from './shipped-letter-files.js'
import { citeIn } from './speech/cite-in.js'
import { type LetterTemplate, type ReadTemplate, readTemplate } from './template.js'
import { type VariableSchema, variableSchema } from './variable-schema.js'

/** A file that could not be used, and why. */
export interface LetterProblem {
  readonly path: string
  readonly problem: string
}

/** All letters of a desk: those that it ships, overridden by the organisation's own. */
export interface LetterLibrary extends LetterCatalogue {
  readonly phrases: ReadonlyMap<string, Phrases>
  /** By language and kind: the texts of its example, where they are not the English ones. */
  readonly examples: ReadonlyMap<string, Examples>
  readonly templates: readonly LetterTemplate[]
  readonly problems: readonly LetterProblem[]
  readonly promised: readonly string[]
  readonly finished: readonly string[]
  engine(language: string): Liquid
  /** The schema of a kind's variables under a law. */
  schema(kind: LetterKind, regime: LetterRegime): VariableSchema
  /** The text for a law, else the one for any; undefined where the language has none. */
  find(kind: string, language: string, regime: LetterRegime): LetterTemplate | undefined
}

const exampleFile = z.record(z.string(), z.record(z.string(), z.unknown()))
type Examples = z.output<typeof exampleFile>

const languageFile = z.strictObject({
  promised: z.array(z.string()),
  finished: z.array(z.string()),
})

/**
 * Reads all letters. A wrong file of ours is a bug and throws; a wrong template, which may be the
 * organisation's, is listed in `problems`, and the one that it was to override stays.
 * @param own the organisation's own files, `<language>/<kind>.liquid`
 * @throws DataFileError
 */
export function readLetterLibrary(
  own: readonly LetterFile[] = [],
  shipped: readonly LetterFile[] = shippedLetterFiles(),
): LetterLibrary {
  const catalogue = readLetterCatalogue(shipped)
  const phrases = readEach(shipped, 'phrases', phraseFile)
  const engine = enginesFor(phrases)
  const read = [...shipped, ...own]
    .filter(({ path }) => path.endsWith('.liquid'))
    .map((file) => readTemplate(file, engine))
  const templates = read.flatMap((one) => (one.ok ? [one.template] : []))
  const added = addedKinds(templates, catalogue)
  const byKey = new Map(templates.map((one) => [keyOf(one.kind, one.language, one.regime), one]))
  return {
    ...catalogue,
    ...readLanguages(shipped),
    kinds: new Map([...catalogue.kinds, ...added.kinds]),
    phrases,
    examples: readEach(shipped, 'examples', exampleFile),
    templates: [...byKey.values()],
    problems: [...read.flatMap(problemsOf), ...added.problems],
    engine,
    schema: schemasFor(catalogue.sets),
    find: (kind, language, regime) => {
      const special = byKey.get(keyOf(kind, language, regime))
      // Where the law wants a text of its own, the common one in another language is no answer.
      return byKey.has(keyOf(kind, 'en', regime))
        ? special
        : (special ?? byKey.get(keyOf(kind, language, 'any')))
    },
  }
}

/** The files of a folder that has one for each language. */
function readEach<Schema extends z.ZodType>(
  files: readonly LetterFile[],
  folder: string,
  schema: Schema,
): ReadonlyMap<string, z.output<Schema>> {
  return new Map(
    files
      .filter(({ path }) => path.startsWith(`${folder}/`))
      .map(({ path, text }) => [
        path.slice(folder.length + 1).replace(/\.yaml$/, ''),
        readData(schema, path, text),
      ]),
  )
}

function readLanguages(files: readonly LetterFile[]) {
  const text = files.find(({ path }) => path === 'languages.yaml')?.text ?? ''
  return readData(languageFile, 'languages.yaml', text)
}

/** One engine a language, because citing is a matter of language. */
function enginesFor(phrases: ReadonlyMap<string, Phrases>): (language: string) => Liquid {
  const made = new Map<string, Liquid>()
  return (language) => {
    const known = made.get(language)
    if (known !== undefined) return known
    const words = phrases.get(language) ?? phrases.get('en')
    const engine = createEngine((text, regime) =>
      words === undefined ? text : citeIn(words, text, regime),
    )
    made.set(language, engine)
    return engine
  }
}

/** Making a schema takes longer than a letter, so each is made once. */
function schemasFor(sets: LetterCatalogue['sets']): LetterLibrary['schema'] {
  const made = new Map<string, VariableSchema>()
  return (kind, regime) => {
    const key = `${kind.name}/${regime}`
    const schema = made.get(key) ?? variableSchema(kind, sets, regime)
    made.set(key, schema)
    return schema
  }
}

/** Kinds that templates of the organisation define themselves. */
function addedKinds(templates: readonly LetterTemplate[], { kinds, sets }: LetterCatalogue) {
  const added = new Map<string, LetterKind>()
  const problems: LetterProblem[] = []
  for (const { define, kind: name, path } of templates) {
    if (define === undefined) continue
    const faults = kinds.has(name)
      ? [`define: ${name} is a kind of the desk; leave define out to override it`]
      : unknownSets(name, define, sets)
    problems.push(...faults.map((problem) => ({ path, problem })))
    if (faults.length === 0) added.set(name, { ...define, name })
  }
  return { kinds: added, problems }
}

function problemsOf(read: ReadTemplate): readonly LetterProblem[] {
  return read.ok ? [] : read.problems.map((problem) => ({ path: read.path, problem }))
}

function keyOf(kind: string, language: string, regime: string): string {
  return `${language}/${kind}/${regime}`
}
