import { expect, it } from 'vitest'
import { inBrowser } from './support/in-browser.js'
import { type Client, clients, placeOf } from './support/place-of.js'
import type { Screen } from './support/screen.js'

async function readAndClose(screen: Screen, client: Client, words: string): Promise<void> {
  if (client === 'teams') return screen.message(words).waitFor()
  const result = screen.dialog('Privacy request').filter({ hasText: words })
  await result.waitFor()
  await screen.page.keyboard.press('Escape')
  await result.waitFor({ state: 'detached' })
}

async function forwardAndConfirm(screen: Screen): Promise<void> {
  await screen.forward('Please delete my data')
  const reading = screen.message('Have I read this right?')
  await reading.waitFor()
  expect(await reading.innerText()).toContain('Carla Winter')
  expect(await reading.innerText()).toContain('7 April 2026')
  await screen.press('Yes, open a ticket')
  await screen.message('PR-2026-0001').waitFor()
}

async function take(screen: Screen): Promise<void> {
  await screen.as('olga')
  await screen.goTo('privacy-desk')
  const ticket = screen.message('Privacy request PR-2026-0001', 'Needs an owner')
  await ticket.waitFor()
  expect(await ticket.innerText()).not.toContain('Carla')
  await screen.press('Take it')
  await screen.goTo('Privacy Desk')
  await screen.message('Carla Winter').waitFor()
}

async function extend(screen: Screen, client: Client): Promise<void> {
  await screen.press('Extend')
  const form = placeOf(screen, client, 'Extend the deadline')
  await form.getByText('The request is complex').click()
  await form
    .getByLabel('Reason, as the requester was given it')
    .fill('The data lie in four archives.')
  await form.getByRole('button', { name: 'Extend', exact: true }).click()
  await readAndClose(screen, client, '5 June 2026')
}

async function answerAndClose(screen: Screen, client: Client): Promise<void> {
  await screen.press('Record the answer')
  const form = placeOf(screen, client, 'Record the answer')
  await form.getByText('Done as asked').click()
  await form.getByRole('button', { name: 'Record', exact: true }).click()
  await readAndClose(screen, client, 'Answered')
  await screen.say(client === 'slack' ? '/privacy close PR-2026-0001' : 'close PR-2026-0001')
}

for (const client of clients) {
  inBrowser(`In ${client}, a request from the forwarded mail to the closed ticket`, (stage) => {
    it('is confirmed, taken, reminded of, extended, answered and closed', async () => {
      const screen = await stage().open(`?client=${client}`)
      await forwardAndConfirm(screen)
      await take(screen)
      await screen.move(/Next reminder/)
      await screen.message('I have seen this').waitFor()
      await extend(screen, client)
      await answerAndClose(screen, client)
      await screen.goTo('privacy-desk')
      await screen.message('Privacy request PR-2026-0001', 'Closed').waitFor()
      await screen.page.getByRole('button', { name: /Next reminder.*none/s }).waitFor()
    })
  })
}
