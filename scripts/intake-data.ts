import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { builtDataFile } from '@privacy-desk/core/intake/data-file.js'
import { parse } from 'yaml'

// Writes the intake's YAML files as JSON, so that a reading thread starts quickly: part of
// `npm run build`.
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
