import type { Locator } from 'playwright-core'
import type { Screen } from '../../test/browser/support/screen.js'
import type { Stage } from '../../test/browser/support/stage.js'

export const clients = ['slack', 'teams'] as const

/** What the README shows. */
const shown = {
  slack: ['confirmation', 'why'],
  teams: ['ticket', 'reminder'],
} as const satisfies Record<(typeof clients)[number], readonly string[]>

/** Takes a picture of what is on the screen. */
type Camera = (screen: Screen, scene: string) => Promise<void>

/** Plays one request and stops where a picture is worth taking. The desk's clock stands still. */
export async function playScenes(
  stage: Stage,
  client: (typeof clients)[number],
  take: Camera,
): Promise<void> {
  const screen = await stage.open(`?client=${client}`, {
    viewport: { width: 1280, height: 1120 },
    deviceScaleFactor: 1.25,
  })
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

/** Brings the subject into sight, from its top, with nothing pointed at and every letter drawn. */
async function compose({ page }: Screen, subject: Locator): Promise<void> {
  await subject.waitFor()
  const passing = page.getByRole('button', { name: 'Dismiss' })
  if (await passing.isVisible()) await passing.click()
  await page.mouse.move(0, 0)
  await page.evaluate('document.activeElement?.blur()')
  await page.evaluate('document.fonts.ready')
  await page.waitForLoadState('networkidle').catch(() => {})
  await subject.evaluate('(e) => e.scrollIntoView({ block: "nearest" })')
}
