import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readSource } from './read-source.js'
import type { Source } from './source.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

const folders = [
  'packages/core/src',
  'packages/stand-ins/src',
  'apps/slack/src',
  'apps/teams/src',
  'apps/server/src',
  'demo/src',
  'scripts',
]

/** Every source file that somebody wrote, tests left out. */
export function sourceTree(): readonly Source[] {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.m?ts$|\.mjs$/.test(entry.name))
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join('/'))
    .filter((path) => !path.includes('/generated/'))
    .sort()
    .map((path) => readSource(path, readFileSync(join(root, path), 'utf8')))
}
