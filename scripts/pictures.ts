// Makes the README's pictures from the running playground: `npm run pictures`.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium } from '../test/browser/support/find-chromium.js'
import { openStage } from '../test/browser/support/stage.js'
import { clients, playScenes } from './pictures/scenes.js'

const folder = fileURLToPath(new URL('../docs/pictures', import.meta.url))

const chromium = await findChromium()
if (chromium.path === null) {
  process.stderr.write(`No pictures were made. ${chromium.reason}\n`)
  process.exitCode = 1
} else {
  await mkdir(folder, { recursive: true })
  for (const client of clients) {
    const stage = await openStage(chromium.path)
    try {
      await playScenes(stage, client, async (screen, scene) => {
        for (const look of ['light', 'dark'] as const) {
          const path = join(folder, `${client}-${scene}-${look}.png`)
          await screen.page.emulateMedia({ colorScheme: look, reducedMotion: 'reduce' })
          await screen.page.screenshot({ path, animations: 'disabled', caret: 'hide' })
          process.stdout.write(`wrote ${path}\n`)
        }
      })
    } finally {
      await stage.close()
    }
  }
}
