import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { builtDataFile } from '@privacy-desk/core/intake/data-file.js'
import { eldFile, eldVersion } from '@privacy-desk/core/intake/eld-package.js'
import { packLanguageData } from '@privacy-desk/core/intake/language-data.js'
import { packedLanguages } from '@privacy-desk/core/intake/language-detector.js'
import { packWeights } from '@privacy-desk/core/intake/pack-weights.js'
import { parse } from 'yaml'

// Writes the intake's YAML files as JSON and packs the weights and the language detector's data, so
// that a reading thread starts quickly: part of `npm run build`.
const sources = new URL('../packages/core/src/intake/', import.meta.url)
const names = ['', 'lexicon/'].flatMap((folder) =>
  readdirSync(new URL(folder || '.', sources))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}${name}`),
)

mkdirSync(new URL('.', builtDataFile('')), { recursive: true })
for (const name of names) {
  const data = parse(readFileSync(new URL(name, sources), 'utf8'))
  writeFileSync(builtDataFile(name), JSON.stringify(data))
}

const weights = 'model/weights.json'
const learned = JSON.parse(readFileSync(new URL(weights, sources), 'utf8'))
writeFileSync(builtDataFile(weights), JSON.stringify(packWeights(learned)))

const { ngramsData } = await import(eldFile('src/ngrams/small.js').href)
writeFileSync(
  packedLanguages,
  JSON.stringify({ version: eldVersion(), ...packLanguageData(ngramsData) }),
)
