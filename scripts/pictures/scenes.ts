import type { Locator } from 'playwright-core'
import { placeOf } from '../../test/browser/support/place-of.js'
import type { Screen } from '../../test/browser/support/screen.js'
import type { Stage } from '../../test/browser/support/stage.js'

export const clients = ['slack', 'teams'] as const

/** What the README shows. */
const shown = {
  slack: ['confirmation', 'why', 'breach'],
  teams: ['ticket', 'reminder', 'breach'],
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
  await openBreach(screen, client)
  // The card is long, and stands above the end of its channel.
  await screen.page.setViewportSize({ width: 1280, height: 1260 })
  await shoot('breach', screen.messages.getByText('BR-2026-0001: 72 h 00 min left').last())
}

/** Opens a breach, starts its clock from the card of its room, and goes there. */
async function openBreach(screen: Screen, client: (typeof clients)[number]): Promise<void> {
  const room = client === 'slack' ? /^breach-br-/ : 'breaches'
  const chat = 'Privacy Desk'
  await screen.goTo(chat)
  await screen.say(client === 'slack' ? '/privacy breach new' : 'breach new')
  const form = placeOf(screen, client, 'Open a breach')
  await form.getByLabel('What happened').fill('A laptop with the payroll was stolen from a car.')
  await form.getByRole('button', { name: 'Open the breach' }).click()
  await screen.message('BR-2026-0001').waitFor()
  if (client === 'slack') await screen.page.keyboard.press('Escape')
  await screen.goTo(room)
  await screen.press('Record awareness')
  if (client === 'teams') await screen.goTo(chat)
  const start = client === 'slack' ? screen.page.getByRole('dialog') : screen.messages
  await start.getByRole('button', { name: 'Start the clock' }).last().click()
  await screen.message('72 h 00 min left').waitFor()
  if (client === 'slack') await screen.page.keyboard.press('Escape')
  await screen.goTo(room)
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
