import type { Locator } from 'playwright-core'
import type { Client } from '../../test/browser/support/place-of.js'
import type { Stage } from '../../test/browser/support/stage.js'
import { type Camera, compose, openForPicture } from './camera.js'

/** What the README shows. */
const shown = {
  slack: ['confirmation', 'why'],
  teams: ['ticket', 'reminder'],
} as const satisfies Record<Client, readonly string[]>

/** Plays one request and stops where a picture is worth taking. The desk's clock stands still. */
export async function playScenes(stage: Stage, client: Client, take: Camera): Promise<void> {
  const screen = await openForPicture(stage, `?client=${client}`)
  const shoot = async (scene: string, subject: Locator) => {
    if (!shown[client].some((one) => one === scene)) return
    await compose(screen, subject)
    await take(screen, scene)
  }
  await screen.forward('Verzoek om inzage')
  await screen.press('Yes, open a ticket')
  await screen.message('PR-2026-0001').waitFor()
  await screen.forward('Please delete my data')
  await shoot('confirmation', screen.message('Carla Winter'))
  await screen.press('Yes, open a ticket')
  await screen.message('PR-2026-0002').waitFor()

  await screen.as('olga')
  await screen.goTo('customer-support')
  await screen.goTo('privacy-desk')
  await screen.message('PR-2026-0002').waitFor()
  await shoot('ticket', screen.message('Needs an owner'))
  await screen.press('Take it')
  await screen.goTo('Privacy Desk')
  await screen.message('Carla Winter').waitFor()
  await screen.press('Why this date?')
  await shoot('why', screen.page.getByText('Easter Monday').last())
  await screen.page.keyboard.press('Escape')
  await screen.move(/Next reminder/)
  await screen.move(/Next reminder/)
  await shoot('reminder', screen.message('I have seen this'))
}
