import type { Source } from './source.js'

const core = 'packages/core/src/'

/** Folders of the core that hold law, decisions and wording: functions over plain data. */
const pureFolders = [
  'calendar',
  'regimes',
  'intake',
  'requests',
  'breaches',
  'reminders',
  'people',
  'intents',
  'letters',
  'views',
  'audit',
  'vault',
]

const shellFolders = ['adapters', 'desk', 'delivery', 'documents', 'runtime', 'cli', 'config']

/** Whether a path lies in one of the core's folders. */
export function isInCore(path: string, ...folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(`${core}${folder}/`))
}

export function isShell(path: string): boolean {
  return isInCore(path, ...shellFolders)
}

export function isPure(source: Source): boolean {
  return isInCore(source.path, ...pureFolders)
}

/** Whether a module is somebody else's: neither ours nor Node's own. */
export function isLibrary(module: string): boolean {
  return !isOurs(module) && !module.startsWith('node:')
}

function isOurs(module: string): boolean {
  return /^(?:packages|apps|demo|scripts|prisma)\//.test(module) || module === 'package.json'
}
