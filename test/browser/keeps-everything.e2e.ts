import { expect, it } from 'vitest'
import { inBrowser } from './support/in-browser.js'

inBrowser('What was done', (stage) => {
  it('is still there after a reload, with the same person, client and conversation', async () => {
    const screen = await stage().open('?client=teams')
    await screen.as('olga')
    await screen.forward('Please delete my data')
    await screen.press('Yes, open a ticket')
    await screen.goTo('privacy-desk')
    await screen.message('Needs an owner').waitFor()
    const before = await screen.messages.innerText()

    await screen.page.reload()
    await screen.message('Needs an owner').waitFor()
    expect(await screen.messages.innerText()).toBe(before)
    await screen.page.getByRole('radio', { name: 'Teams', checked: true }).waitFor()
    await screen.page.getByRole('radio', { name: 'Olga Owner', checked: true }).waitFor()
  })

  it('is still there after a restart, which an open page survives', async () => {
    const screen = await stage().open('?client=teams&person=olga')
    await screen.goTo('privacy-desk')
    await screen.message('Needs an owner').waitFor()
    await stage().restart()
    await screen.press('Take it')
    await screen.message('PR-2026-0001').filter({ hasText: 'Olga Owner' }).waitFor()
  })
})
