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

  it('begins anew with a lived-in desk, and with an empty one', async () => {
    const screen = await stage().open('?person=dora')
    const reset = async (choice: string) => {
      await screen.page.getByRole('button', { name: 'Reset' }).click()
      const dialog = screen.dialog('Begin anew')
      await dialog.getByText(choice).click()
      await dialog.getByRole('button', { name: 'Throw away and begin anew' }).click()
      await dialog.waitFor({ state: 'detached', timeout: 180_000 })
    }
    await reset('A lived-in desk')
    await screen.goTo('privacy-desk')
    await screen.message('Privacy request PR-').waitFor()
    await reset('An empty desk')
    await screen.goTo('privacy-desk')
    await screen.page.getByText('This is the very beginning of #privacy-desk').waitFor()
  }, 400_000)
})
