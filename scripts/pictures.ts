// Makes the README's pictures from the running playground: `npm run pictures`.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { buildPage } from '../test/browser/support/build-page.js'
import { findChromium } from '../test/browser/support/find-chromium.js'
import { launchOptions } from '../test/browser/support/launch-options.js'
import { clients } from '../test/browser/support/place-of.js'
import { startPlaygroundProcess } from '../test/browser/support/playground-process.js'
import type { Screen } from '../test/browser/support/screen.js'
import { openStage } from '../test/browser/support/stage.js'
import { buildPrograms } from '../test/support/build-programs.js'
import { beginAnew } from './pictures/begin-anew.js'
import { playBreach } from './pictures/breach-scene.js'
import { playScenes } from './pictures/scenes.js'

const folder = fileURLToPath(new URL('../docs/pictures', import.meta.url))

const found = await findChromium()
if (found.path === null) {
  process.stderr.write(`No pictures were made. ${found.reason}\n`)
  process.exitCode = 1
} else await makePictures(found.path)

async function makePictures(executablePath: string): Promise<void> {
  await buildPrograms()
  await buildPage()
  await mkdir(folder, { recursive: true })
  const data = await mkdtemp(join(tmpdir(), 'privacy-desk-pictures-'))
  const playground = await startPlaygroundProcess(data)
  const browser = await chromium.launch(launchOptions(executablePath))
  try {
    for (const client of clients) {
      for (const play of [playScenes, playBreach]) {
        await beginAnew(playground.url)
        const stage = openStage(browser, playground.url)
        await play(stage, client, (screen, scene) => take(screen, `${client}-${scene}`))
        await stage.close()
      }
    }
  } finally {
    await browser.close()
    await playground.stop()
    await rm(data, { recursive: true, force: true })
  }
}

async function take({ page }: Screen, name: string): Promise<void> {
  for (const look of ['light', 'dark'] as const) {
    const path = join(folder, `${name}-${look}.png`)
    await page.emulateMedia({ colorScheme: look, reducedMotion: 'reduce' })
    await page.screenshot({ path, animations: 'disabled', caret: 'hide' })
    process.stdout.write(`wrote ${path}\n`)
  }
}
