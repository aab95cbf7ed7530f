import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readSource } from './read-source.js'
import type { Source } from './source.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Every source file that somebody wrote, tests left out. */
export function sourceTree(): readonly Source[] {
  return sourceFolders()
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(?:tsx?|mjs)$/.test(entry.name))
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join('/'))
    .filter((path) => !path.includes('/generated/') && !path.endsWith('.d.ts'))
    .sort()
    .map((path) => readSource(path, readFileSync(join(root, path), 'utf8')))
}

/** What each workspace keeps its sources in: `src`, and `page` for what runs in a browser. */
function sourceFolders(): readonly string[] {
  const workspaces = ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(root, group, name)),
  )
  return [...workspaces, join(root, 'demo')]
    .flatMap((workspace) => [join(workspace, 'src'), join(workspace, 'page')])
    .concat(join(root, 'scripts'))
    .filter((folder) => existsSync(folder))
}
