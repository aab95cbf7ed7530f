import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { LetterFile } from '../letters/letter-file.js'

/**
 * The organisation's own letters: every `.liquid` file of its folder.
 * @throws Error when the folder cannot be read
 */
export async function readOwnLetters(folder: string): Promise<readonly LetterFile[]> {
  const names = await readdir(folder, { recursive: true })
  const paths = names.filter((name) => name.endsWith('.liquid')).sort()
  return await Promise.all(
    paths.map(async (name) => ({
      path: name.split(sep).join('/'),
      text: await readFile(join(folder, name), 'utf8'),
    })),
  )
}
