import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { builtDataFile } from './data-file.js'
import { eldFile, eldVersion, type LanguageDetector } from './eld-package.js'
import type { LanguageData, PackedLanguageData } from './language-data.js'
import { WordByWord } from './word-by-word.js'

/** Where the build puts the language data, packed. */
export const packedLanguages = builtDataFile('languages')

/**
 * The detector with the language data that the build packed: its own file of them takes a second
 * of processor time to load in every reading process. Where nothing was packed, or for another
 * version, it loads them itself.
 */
export async function loadLanguageDetector(): Promise<LanguageDetector> {
  const packed = readPacked()
  return packed === null ? (await import('eld/small')).eld.newInstance() : await detectorOf(packed)
}

const stored = z.object({
  version: z.string(),
  type: z.string(),
  languages: z.record(z.string(), z.string()),
  packed: z.custom<Readonly<Record<string, string>>>((value) => typeof value === 'object'),
})

function readPacked(): PackedLanguageData | null {
  if (!existsSync(packedLanguages)) return null
  const { version, ...packed } = stored.parse(JSON.parse(readFileSync(packedLanguages, 'utf8')))
  return version === eldVersion() ? packed : null
}

interface EldModule {
  readonly createEld: () => {
    readonly instance: LanguageDetector
    readonly loadData: (data: LanguageData) => void
  }
}

/** The package's own detector, as each of its entries makes it, in the hands of `WordByWord`. */
async function detectorOf(data: PackedLanguageData): Promise<LanguageDetector> {
  const eld: EldModule = await import(eldFile('src/languageDetector.js').href)
  const { instance, loadData } = eld.createEld()
  return new WordByWord(data, instance, loadData)
}
