import { posix } from 'node:path'

const sources: Readonly<Record<string, string>> = {
  '@privacy-desk/core': 'packages/core/src',
  '@privacy-desk/stand-ins': 'packages/stand-ins/src',
  '@privacy-desk/slack': 'apps/slack/src',
  '@privacy-desk/teams': 'apps/teams/src',
  '@privacy-desk/server': 'apps/server/src',
  '@privacy-desk/playground': 'apps/playground/src',
}

/**
 * The source file that a module name means, from the root of the repository; the name itself
 * where it is none of ours.
 * @param from path of the importing file
 */
export function resolveModule(from: string, name: string): string {
  if (name.startsWith('.')) return typescript(posix.join(posix.dirname(from), name))
  const [scope = '', own = '', ...path] = name.split('/')
  const folder = sources[`${scope}/${own}`]
  return folder === undefined ? name : typescript(posix.join(folder, ...path))
}

const typescript = (path: string): string => path.replace(/\.js$/, '.ts')
