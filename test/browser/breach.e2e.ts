import { it } from 'vitest'
import { inBrowser } from './support/in-browser.js'
import { type Client, clients, placeOf } from './support/place-of.js'
import type { Screen } from './support/screen.js'

async function openBreach(screen: Screen, client: Client): Promise<void> {
  await screen.say(client === 'slack' ? '/privacy breach new' : 'breach new')
  const form = placeOf(screen, client, 'Open a breach')
  await form.getByLabel('What happened').fill('A laptop with the payroll was stolen from a car.')
  await form.getByRole('button', { name: 'Open the breach' }).click()
}

for (const client of clients) {
  inBrowser(`In ${client}, a breach`, (stage) => {
    it('is opened, and an item of its checklist is ticked with one click', async () => {
      const screen = await stage().open(`?client=${client}&person=dora`)
      await openBreach(screen, client)
      const card = placeOf(screen, client, 'Breach BR-2026-0001')
      await card.getByRole('button', { name: 'Checklist' }).click()
      const list = placeOf(screen, client, 'Checklist')
      await list.getByText('0 of 18 done').waitFor()
      await list.getByRole('button', { name: 'Tick' }).first().click()
      await list.getByText('1 of 18 done').waitFor()
      await list.getByRole('button', { name: 'Undo' }).waitFor()
      await list.getByText(/done by/).waitFor()
    })

    it('is opened from the menu of a message, with what it says in the form', async () => {
      const screen = await stage().open(`?client=${client}&person=employee`)
      await screen.goTo('customer-support')
      await screen.say('My laptop with the payroll was stolen')
      const message = screen.message('My laptop with the payroll')
      await message.hover()
      await message.getByRole('button', { name: /^More actions/ }).click()
      await screen.page.getByRole('menuitem', { name: /^Report a breach/ }).click()
      const dialog = screen.page.getByRole('dialog')
      await dialog.getByRole('button', { name: 'Open the breach' }).click()
      await dialog.getByText('What happened: My laptop with the payroll').waitFor()
    })
  })
}
