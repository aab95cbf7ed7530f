import { expect, it } from 'vitest'
import { inBrowser } from './support/in-browser.js'

const telephone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

inBrowser('On a screen 390 pixels wide', (stage) => {
  it('a mail is forwarded and confirmed, and the clock is moved', async () => {
    const screen = await stage().open('', telephone)
    const parts = screen.page.getByRole('navigation', { name: 'Parts of the page' })
    await parts.getByRole('button', { name: 'Mails' }).tap()
    await screen.forward('Please delete my data')
    await screen.press('Yes, open a ticket')
    await screen.message('PR-2026-0001').waitFor()
    await parts.getByRole('button', { name: 'Time' }).tap()
    await screen.move('+1 week')
    await parts.getByRole('button', { name: 'Curtain' }).tap()
    await screen.page.getByText('request-confirmed').waitFor()
  })

  it('the list of conversations is one step away', async () => {
    const screen = await stage().open('?person=olga', telephone)
    await screen.page.getByRole('button', { name: 'All conversations' }).tap()
    await screen.goTo('privacy-desk')
    await screen.message('Needs an owner').waitFor()
  })

  it('whose screen it is can be seen, though the row of people is wider', async () => {
    const { page } = await stage().open('?person=dora', telephone)
    const name = page.getByTitle('Data protection officer').getByText('Dora Officer')
    await name.waitFor()
    const { x, width } = (await name.boundingBox()) ?? { x: 0, width: Number.POSITIVE_INFINITY }
    expect(x + width).toBeLessThanOrEqual(390)
  })

  it('nothing sticks out sideways in any part of the page', async () => {
    const { page } = await stage().open('?person=olga&client=teams', telephone)
    for (const part of ['chat', 'Mails', 'Time', 'Curtain']) {
      await page.getByRole('button', { name: part, exact: false }).last().tap()
      const width = await page.evaluate<number>('document.documentElement.scrollWidth')
      expect(width, part).toBeLessThanOrEqual(390)
      const beyond = await page.evaluate<number>(
        '[...document.querySelectorAll("main button, main input, nav button")].filter((e) => e.offsetParent && e.getBoundingClientRect().right > 391).length',
      )
      expect(beyond, part).toBe(0)
    }
  })
})
