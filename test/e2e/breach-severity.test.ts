import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Ground, openGround } from './support/ground.js'
import { leaked, wholeDatabase } from './support/leaks.js'
import { type StartedDesk, startDesk } from './support/start-desk.js'

const ref = 'BR-2026-0001'
const why = 'Accounts and salary of Paula Payroll'
const circumstances = {
  'How easily does somebody find out whom the data are about?': 'Significant (0.75)',
  'Integrity: were they changed?': 'Unchanged, or altered without any incorrect use (0)',
  'Availability: are they lost?': 'Available or recovered easily (0)',
  'Did somebody mean harm?': 'No intent to harm, or no sign of it (0)',
  'Are the data unintelligible to whoever has them?': 'No, or nobody knows',
}
const financial = {
  'Financial data: how much do they say of a person?':
    'They are full data that enable fraud, or a detailed profile (4)',
  'Financial data: why?': why,
  ...circumstances,
  'Confidentiality: who may have seen or got them?':
    'Known recipients, as a mail to the wrong list (0.25)',
}
const dataChosen = 'Financial data: income, transactions, cards, invoices, social benefits'

let ground: Ground
let desk: StartedDesk

beforeAll(async () => {
  ground = await openGround(['slack', 'teams'])
  desk = await startDesk(ground)
  await olga().types('/privacy breach new')
  await olga().submits(await formOnScreen(), { 'What happened': 'A laptop was stolen' })
  await desk.settle()
})
afterAll(() => ground.close())

const slack = () => ground.workspace.slack
const olga = () => desk.slackPeople.as('U0OLGA')
const formOnScreen = () => slack().eventually(() => slack().openView('U0OLGA'))

describe('the severity of a breach, through signed requests', () => {
  test('is graded in two steps in Slack, which keep what was filled in', async () => {
    const opened = slack().openView('U0OLGA')
    if (opened !== undefined) await olga().closes(opened)
    await olga().types(`/privacy breach severity ${ref}`)
    const first = await olga().submits(await formOnScreen(), {
      'Which data are affected?': [dataChosen],
    })
    expect(first.errors).toEqual({})
    const faulty = { ...financial, 'How many people are affected?': 'many' }
    const refused = await olga().submits(await formOnScreen(), faulty)
    expect(Object.values(refused.errors)).toEqual([
      'Enter a whole number such as 1200, or leave it empty while nobody knows.',
    ])
    await olga().submits(await formOnScreen(), {
      ...financial,
      'How many people are affected?': '240',
    })
    const shown = JSON.stringify((await formOnScreen()).raw)
    expect(shown).toContain('3.25 = 4 × 0.75 + 0.25')
    expect(shown).toContain('more than 100 people')
    expect(shown).toContain('The band is not the legal test')
  })

  test('is shown and corrected in Teams, where the earlier grading stays', async () => {
    const { teams } = ground.tenant
    const person = desk.teamsPeople.as('29:olga')
    const message = (word: string) =>
      teams.eventually(() =>
        teams.directMessages('29:olga').find((one) => JSON.stringify(one).includes(word)),
      )
    await person.says(`breach severity ${ref}`)
    const card = await message('3.25 = 4')
    await person.clicks(card, 'Grade it anew')
    const form = await message('Financial data: why?')
    expect(JSON.stringify(form)).toContain(why)
    await person.clicks(form, 'Grade it', {
      'Confidentiality: who may have seen or got them?':
        'Unknown recipients, as a site that was open to all (0.5)',
    })
    const graded = JSON.stringify(await message('3.5 = 4'))
    expect(graded).toContain('Before: High, 3.25')
  })

  test('leaves nothing of the reasons in log, queue or tables', async () => {
    const kept = `${desk.log.lines.join('\n')}\n${await wholeDatabase(ground)}`
    expect(leaked(kept, [why, 'Paula Payroll'])).toEqual([])
    expect(slack().violations()).toEqual([])
    expect(ground.tenant.teams.violations()).toEqual([])
  })
})
