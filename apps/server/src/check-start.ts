import type { ChosenApps } from '@privacy-desk/core/config/choose-apps.js'
import { environment } from '@privacy-desk/core/config/environment.js'
import type { Checked } from '@privacy-desk/core/config/problems.js'
import { readDeskFile } from '@privacy-desk/core/config/read-desk-file.js'
import { readStart, type Start } from './read-start.js'

/** Reads `desk.yaml` and checks everything that a start of these front-ends needs. */
export async function checkStart(
  env: Readonly<Record<string, string | undefined>>,
  apps: ChosenApps,
): Promise<Checked<Start>> {
  const path = environment.shape.DESK_CONFIG.parse(env.DESK_CONFIG)
  return readStart(env, await readDeskFile(path), apps)
}
