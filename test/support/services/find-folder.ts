import { accessSync, constants, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const usualFolders = [
  '/usr/bin',
  '/usr/sbin',
  '/usr/local/bin',
  '/usr/local/sbin',
  '/opt/homebrew/bin',
  '/home/linuxbrew/.linuxbrew/bin',
]

/** Folders that hold one sub-folder a version, each with its own `bin`. */
const versionedFolders = [
  '/usr/lib/postgresql',
  '/usr/local/opt',
  '/opt/homebrew/opt',
  '/Applications/Postgres.app/Contents/Versions',
]

/**
 * Finds a folder that holds all these programs: first on the PATH, then in the usual folders, the
 * highest version first.
 * @param path the PATH variable's text
 */
export function findFolder(programs: readonly string[], path: string): string | undefined {
  const onPath = path.split(delimiter).filter((folder) => folder !== '')
  const versioned = versionedFolders.flatMap(newestFirst)
  return [...onPath, ...usualFolders, ...versioned].find((folder) =>
    programs.every((program) => isExecutable(join(folder, program))),
  )
}

function newestFirst(folder: string): string[] {
  return listed(folder)
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .map((version) => join(folder, version, 'bin'))
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
