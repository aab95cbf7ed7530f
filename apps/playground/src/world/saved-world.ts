import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SavedSlack } from '@privacy-desk/stand-ins/slack/saved-slack.js'
import type { SavedTeams } from '@privacy-desk/stand-ins/teams/saved-teams.js'
import { z } from 'zod'

const outline = <T>(...keys: readonly string[]) =>
  z.custom<T>(
    (value) => typeof value === 'object' && value !== null && keys.every((key) => key in value),
  )

/** Written by this process, so that only the outline is checked. */
const savedWorld = z.object({
  version: z.literal(1),
  clock: z.union([z.object({ aheadMs: z.number() }), z.object({ at: z.string() })]),
  client: z.enum(['slack', 'teams']),
  slack: outline<SavedSlack>('url', 'messages', 'homes', 'files'),
  teams: outline<SavedTeams>('url', 'messages', 'files', 'blocked'),
})

/** What the playground keeps beside the desk's own store. */
export type SavedWorld = z.output<typeof savedWorld>

const fileIn = (folder: string) => join(folder, 'screens.json')

/** What an earlier run kept; `undefined` when there was none or it cannot be read. */
export async function readSavedWorld(folder: string): Promise<SavedWorld | undefined> {
  try {
    return savedWorld.parse(JSON.parse(await readFile(fileIn(folder), 'utf8')))
  } catch {
    return undefined
  }
}

/** Keeps it whole: a crash while writing leaves what was kept before. */
export async function writeSavedWorld(folder: string, world: SavedWorld): Promise<void> {
  await mkdir(folder, { recursive: true })
  const file = fileIn(folder)
  await writeFile(`${file}.new`, JSON.stringify(world), { mode: 0o600 })
  await rename(`${file}.new`, file)
}
