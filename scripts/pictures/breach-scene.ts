import { type Client, placeOf } from '../../test/browser/support/place-of.js'
import type { Screen } from '../../test/browser/support/screen.js'
import type { Stage } from '../../test/browser/support/stage.js'
import { type Camera, compose, openForPicture } from './camera.js'

/** Where the people of the first breach of a year meet. */
const rooms = { slack: 'breach-br-2026-0001', teams: 'breaches' } as const

/** Opens a breach, ticks items of its checklist, and stops before the card of its room. */
export async function playBreach(stage: Stage, client: Client, take: Camera): Promise<void> {
  const screen = await openForPicture(stage, `?client=${client}&person=dora`)
  await open(screen, client)
  await placeOf(screen, client, 'Breach BR-2026-0001')
    .getByRole('button', { name: 'Checklist' })
    .click()
  const list = placeOf(screen, client, 'Checklist')
  // The first was ticked by saying when we became aware.
  for (const done of [2, 3]) {
    await list.getByRole('button', { name: 'Tick' }).first().click()
    await list.getByText(`${done} of 18 done`).waitFor()
  }
  await screen.page.keyboard.press('Escape')
  await screen.goTo(rooms[client])
  // The card is long, and stands above the end of its channel.
  await screen.page.setViewportSize({ width: 1280, height: 1260 })
  await screen.page.getByText('3 of 18 done').last().waitFor()
  await compose(screen, screen.page.getByText('The clock is running').last(), 'start')
  await take(screen, 'room')
}

async function open(screen: Screen, client: Client): Promise<void> {
  await screen.say(client === 'slack' ? '/privacy breach new' : 'breach new')
  const form = placeOf(screen, client, 'Open a breach')
  await form.getByLabel('What happened').fill('A laptop with the payroll was stolen from a car.')
  const aware = form.getByLabel('When we became aware')
  if (client === 'slack') await aware.fill('2026-03-06T09:30')
  else {
    await aware.first().fill('2026-03-06')
    await aware.last().fill('09:30')
  }
  await form.getByRole('button', { name: 'Open the breach' }).click()
}
