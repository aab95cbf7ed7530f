import { expect, it } from 'vitest'
import { inBrowser } from './support/in-browser.js'

inBrowser('The first look', (stage) => {
  it('is painted before the desk has answered anything', async () => {
    const { page } = await stage().open()
    await page.route('**/api/**', () => undefined)
    await page.reload({ waitUntil: 'commit' })
    await page.getByRole('status', { name: 'Loading' }).waitFor()
    await page.unroute('**/api/**')
  })

  it('asks nobody outside, whatever is shown', async () => {
    const screen = await stage().open('?person=dora')
    await screen.forward('Spring is here')
    await screen.message('PR-2026-').or(screen.message('Have I read this right?')).first().waitFor()
    await screen.page.getByRole('button', { name: 'Home' }).click()
    await screen.page.getByRole('radio', { name: 'Teams' }).check({ force: true })
    await screen.page.getByRole('radio', { name: 'Teams', checked: true }).waitFor()
    await screen.page.waitForLoadState('networkidle').catch(() => {})
    expect(stage().outside).toEqual([])
  })

  it('says so when the playground is gone, and goes on when it is back', async () => {
    const { page } = await stage().open()
    await page.getByRole('region', { name: 'Time' }).waitFor()
    await page.context().setOffline(true)
    await page.getByRole('button', { name: '+1 day' }).click()
    await page.getByRole('alert').filter({ hasText: 'does not answer' }).first().waitFor()
    await page.context().setOffline(false)
    await page.getByRole('button', { name: '+1 day' }).click()
    await page.getByText('7 March 2026').waitFor()
  })
})
