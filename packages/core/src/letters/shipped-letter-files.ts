import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LetterFile } from './letter-file.js'

/** The data files are not compiled: `src` holds them for `src` and for `dist` alike. */
const folder = fileURLToPath(new URL('../../src/letters', import.meta.url))

/** All letters that the desk ships: the one place of the letters that touches a disk. */
export function shippedLetterFiles(): readonly LetterFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:liquid|yaml)$/.test(path))
    .sort()
    .map((path) => ({
      path: path.split(sep).join('/'),
      text: readFileSync(join(folder, path), 'utf8'),
    }))
}
