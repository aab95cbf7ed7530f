import { mkdirSync, writeFileSync } from 'node:fs'
import { icons } from '@privacy-desk/teams/manifest/icons.js'
import { placeholderAppId, teamsManifest } from '@privacy-desk/teams/manifest.js'
import workspace from '../package.json' with { type: 'json' }

/**
 * Writes the Teams app package's files. With TEAMS_APP_ID set, the files are ready to be zipped
 * and uploaded; without, they are the ones kept in the repository.
 */
const target = new URL('../apps/teams/manifest/', import.meta.url)
const appId = process.env.TEAMS_APP_ID ?? placeholderAppId

mkdirSync(target, { recursive: true })
const manifest = `${JSON.stringify(teamsManifest({ appId, version: workspace.version }), null, 2)}\n`
writeFileSync(new URL('manifest.json', target), manifest)
for (const [name, draw] of Object.entries(icons)) writeFileSync(new URL(name, target), draw())
