import { writeFile } from 'node:fs/promises'
import { slackManifestFile } from '@privacy-desk/slack/manifest.js'

/** Writes apps/slack/manifest.yaml; the first argument is the address under which Slack reaches the desk. */
const target = new URL('../apps/slack/manifest.yaml', import.meta.url)
await writeFile(target, slackManifestFile(process.argv[2]))
