import { DataFileError } from '../regimes/data-file-error.js'
import { readData } from '../regimes/read-data.js'
import type { LetterFile } from './letter-file.js'
import type { LetterRegime } from './letter-regime.js'
import { type ChoiceSets, choiceFile } from './schema/choice-file.js'
import { type KindSpec, kindFile } from './schema/kind-spec.js'

/** A kind of letter with its name. */
export interface LetterKind extends KindSpec {
  readonly name: string
}

/** All kinds of letters, and what can be chosen in them. */
export interface LetterCatalogue {
  readonly kinds: ReadonlyMap<string, LetterKind>
  readonly sets: ChoiceSets
}

/**
 * Reads `kinds/*.yaml` and `choices.yaml`.
 * @throws DataFileError naming the file and each wrong field
 */
export function readLetterCatalogue(files: readonly LetterFile[]): LetterCatalogue {
  const choices = files.find(({ path }) => path === 'choices.yaml')?.text ?? ''
  const sets = readData(choiceFile, 'choices.yaml', choices)
  const kinds = new Map<string, LetterKind>()
  for (const { path, text } of files.filter((file) => file.path.startsWith('kinds/'))) {
    for (const [name, spec] of Object.entries(readData(kindFile, path, text))) {
      const faults = kinds.has(name) ? [`${name}: is defined twice`] : unknownSets(name, spec, sets)
      if (faults.length > 0) throw new DataFileError(path, faults)
      kinds.set(name, { ...spec, name })
    }
  }
  return { kinds, sets }
}

/** The laws under which a kind can be written. */
export function regimesOf(kind: KindSpec): readonly LetterRegime[] {
  return Object.keys(kind.articles) as LetterRegime[]
}

/** Every set that a kind lets choose from must be there. */
export function unknownSets(name: string, kind: KindSpec, sets: ChoiceSets): readonly string[] {
  const specs = Object.values(kind.variables).flatMap((spec) =>
    spec.type === 'items' ? [spec, ...Object.values(spec.fields)] : [spec],
  )
  return specs.flatMap((spec) =>
    'set' in spec && !(spec.set in sets) ? [`${name}: there is no set ${spec.set}`] : [],
  )
}
