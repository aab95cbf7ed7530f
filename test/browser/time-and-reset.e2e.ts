import { it } from 'vitest'
import { inBrowser } from './support/in-browser.js'

inBrowser('Time and reset', (stage) => {
  it('goes to a day, and refuses to go back with a sentence', async () => {
    const { page } = await stage().open()
    const clock = page.getByRole('region', { name: 'Time' })
    await clock.getByLabel('Move the clock to this day').fill('2026-04-01')
    await clock.getByRole('button', { name: 'Go' }).click()
    await clock.getByText('1 April 2026', { exact: true }).waitFor()
    await clock.getByLabel('Move the clock to this day').fill('2026-03-01')
    await clock.getByRole('button', { name: 'Go' }).click()
    await clock.getByRole('alert').filter({ hasText: /back/ }).waitFor()
    await clock.getByText('1 April 2026', { exact: true }).waitFor()
  })

  it('begins anew, with a lived-in desk or an empty one', async () => {
    const screen = await stage().open('?person=dora')
    await screen.forward('Please delete my data')
    await screen.press('Yes, open a ticket')
    await screen.goTo('privacy-desk')
    await screen.message('Privacy request PR-').waitFor()
    await screen.page.getByRole('button', { name: 'Reset' }).click()
    const dialog = screen.dialog('Begin anew')
    await dialog.getByText('A lived-in desk').click()
    await dialog.getByText('An empty desk').click()
    await dialog.getByRole('button', { name: 'Throw away and begin anew' }).click()
    await dialog.waitFor({ state: 'detached', timeout: 50_000 })
    await screen.page.getByText('This is your chat with Privacy Desk').waitFor()
    await screen.goTo('privacy-desk')
    await screen.page.getByText('This is the very beginning of #privacy-desk').waitFor()
  })
})
