import { expect, it } from 'vitest'
import { inBrowser } from './support/in-browser.js'

/** What only those may read who work on the request. */
const details = ['Carla', 'Winter', '40-11873']

const missing = (words: string) => details.filter((detail) => !words.includes(detail))

inBrowser('Who may know what', (stage) => {
  it('shows the same ticket with its details to the owner, and without to everybody else', async () => {
    const olga = await stage().open('?client=slack&person=olga')
    await olga.forward('Please delete my data')
    await olga.press('Yes, open a ticket')
    await olga.goTo('privacy-desk')
    await olga.press('Take it')
    await olga.press('Show')
    await olga.message('Carla Winter').waitFor()
    expect(await olga.message('Carla Winter').innerText()).toContain('Only visible to you')

    const mia = await stage().open('?client=slack&person=mia')
    await mia.goTo('privacy-desk')
    await mia.message('PR-2026-0001').waitFor()
    expect(missing(await mia.words())).toEqual(details)

    const employee = await stage().open('?client=slack&person=employee')
    await employee.goTo('Privacy Desk')
    await employee.say('/privacy show PR-2026-0001')
    await employee.message('PR-2026-0001: that was not done').waitFor()
    expect(missing(await employee.words())).toEqual(details)
    expect(await employee.words()).not.toContain('privacy-desk')
  })

  it('sends nothing to the page that is not on the screen', async () => {
    const answers = await Promise.all(
      ['employee', 'mia'].flatMap((person) =>
        ['slack', 'teams'].map(async (client) => {
          const answer = await fetch(`${stage().url}/api/state?client=${client}&person=${person}`)
          return answer.text()
        }),
      ),
    )
    expect(answers.map(missing)).toEqual([details, details, details, details])
  })
})
