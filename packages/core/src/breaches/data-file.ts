import { readFileSync } from 'node:fs'

// Seen from `src/breaches` and from `dist/breaches` alike, this is where the data files stand:
// the compiler does not copy them.
const folder = new URL('../../src/breaches/', import.meta.url)

/**
 * The text of one of the breach room's own data files. The only place here that touches a disk.
 * @param name path below `src/breaches`, such as `severity/enisa.yaml`
 */
export function dataFile(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8')
}
