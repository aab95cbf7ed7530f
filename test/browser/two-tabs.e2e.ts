import { expect, it } from 'vitest'
import { inBrowser } from './support/in-browser.js'

inBrowser('Two tabs', (stage) => {
  it('stay in step: what one does, the other shows at once', async () => {
    const employee = await stage().open('?client=slack&person=employee')
    const olga = await stage().open('?client=slack&person=olga')
    await olga.goTo('privacy-desk')

    await employee.forward('Please delete my data')
    await employee.press('Yes, open a ticket')
    await olga.message('Needs an owner').waitFor()

    await olga.press('Take it')
    await employee.goTo('Privacy Desk')
    await employee.move('+1 week')
    const clock = olga.page.getByRole('region', { name: 'Time' })
    await clock.getByText('13 March 2026').waitFor()
    expect(await clock.innerText()).toContain('Friday, 09:30')
  })

  it('marks what is new where nobody looked', async () => {
    const dora = await stage().open('?client=slack&person=dora')
    await dora.goTo('customer-support')
    const employee = await stage().open('?client=slack&person=employee')
    await employee.forward('Fwd: my readings')
    await employee.press('Yes, open a ticket')
    const list = dora.page.getByRole('navigation', { name: 'Conversations' })
    await list.getByRole('button', { name: /privacy-desk\s*1 new/ }).waitFor()
  })
})
