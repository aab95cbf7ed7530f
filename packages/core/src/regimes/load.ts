import { DataFileError } from './data-file-error.js'
import { readData } from './read-data.js'
import { type LawFile, lawFile } from './schema/law-file.js'
import type { Wording } from './schema/wording.js'

/** A law as data, with the words that explain it. */
export type Regime = LawFile & { readonly wording: Wording }

/**
 * Reads the text of a law file.
 * @param file its name, `<id>.yaml`
 * @throws DataFileError naming the file and each wrong field
 */
export function readLaw(file: string, text: string): LawFile {
  const law = readData(lawFile, file, text)
  if (file !== `${law.id}.yaml`) {
    throw new DataFileError(file, [`id: is "${law.id}", so the file must be ${law.id}.yaml`])
  }
  return law
}

/**
 * Reads the text of a law file, with the words that explain it.
 * @throws DataFileError naming the file and each wrong field
 */
export function loadRegime(file: string, text: string, wording: Wording): Regime {
  return { ...readLaw(file, text), wording }
}
