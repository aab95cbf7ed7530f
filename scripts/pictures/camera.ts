import type { Locator } from 'playwright-core'
import type { Screen } from '../../test/browser/support/screen.js'
import type { Stage } from '../../test/browser/support/stage.js'

/** Takes a picture of what is on the screen. */
export type Camera = (screen: Screen, scene: string) => Promise<void>

/** Opens the page in the size of the pictures. */
export async function openForPicture(stage: Stage, query: string): Promise<Screen> {
  return await stage.open(query, {
    viewport: { width: 1280, height: 1120 },
    deviceScaleFactor: 1.25,
  })
}

/**
 * Brings the subject into sight, with nothing pointed at and every letter drawn.
 * @param block `start` has it at the top of what can be seen
 */
export async function compose(
  { page }: Screen,
  subject: Locator,
  block: 'nearest' | 'start' = 'nearest',
): Promise<void> {
  await subject.waitFor()
  const passing = page.getByRole('button', { name: 'Dismiss' })
  if (await passing.isVisible()) await passing.click()
  await page.mouse.move(0, 0)
  await page.evaluate('document.activeElement?.blur()')
  await page.evaluate('document.fonts.ready')
  await page.waitForLoadState('networkidle').catch(() => {})
  await subject.evaluate(`(e) => e.scrollIntoView({ block: "${block}" })`)
}
