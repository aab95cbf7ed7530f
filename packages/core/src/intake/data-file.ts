import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

// Seen from `src/intake` and from `dist/intake` alike, this is where the data files stand:
// the compiler does not copy them.
const folder = new URL('../../src/intake/', import.meta.url)

/**
 * Reads one of the intake's own data files. The only place in the intake that touches a disk.
 * @param name path below `src/intake`, such as `mail-words.yaml`
 * @throws Error when the file is missing or no YAML or JSON
 */
export function readDataFile(name: string): unknown {
  const text = readFileSync(new URL(name, folder), 'utf8')
  return name.endsWith('.json') ? JSON.parse(text) : parse(text)
}
