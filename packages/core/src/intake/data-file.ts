import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Where the data files stand as they are written, and as the build makes them. */
export interface DataFolders {
  readonly written: URL
  readonly built: URL
}

// Seen from `src/intake` and from `dist/intake` alike: the compiler does not copy them.
const folders: DataFolders = {
  written: new URL('../../src/intake/', import.meta.url),
  built: new URL('../../src/generated/intake/', import.meta.url),
}

/**
 * Reads one of the intake's own data files. Beside it only the language detector's data are read.
 * @param name path below `src/intake`, such as `mail-words.yaml`
 * @throws Error when the file is missing or no YAML or JSON
 */
export function readDataFile(name: string, from = folders): unknown {
  const source = new URL(name, from.written)
  if (name.endsWith('.json')) return JSON.parse(readFileSync(source, 'utf8'))
  return readBuiltFile(name, from) ?? parseYaml(source)
}

/** What the build made of a data file; undefined where it made nothing of it as it is now. */
export function readBuiltFile(name: string, { written, built } = folders): unknown {
  const json = builtDataFile(name, built)
  const isCurrent = changedAt(json) >= changedAt(new URL(name, written))
  return isCurrent ? JSON.parse(readFileSync(json, 'utf8')) : undefined
}

/**
 * Where the build puts what it makes of a data file: YAML as JSON, which a process that starts
 * reads ten times as fast. It is not used where it is older than its source.
 */
export function builtDataFile(name: string, built = folders.built): URL {
  return new URL(`${name.replaceAll('/', '-')}.json`, built)
}

/** Loaded only where it is needed: it takes as long as all the data. */
function parseYaml(source: URL): unknown {
  const { parse }: typeof import('yaml') = createRequire(import.meta.url)('yaml')
  return parse(readFileSync(source, 'utf8'))
}

/** Milliseconds; minus infinity where there is no such file. */
function changedAt(file: URL): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY
}
