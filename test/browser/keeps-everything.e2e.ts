import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { expect, inject, it, onTestFinished } from 'vitest'
import { inBrowser } from './support/in-browser.js'
import { startPlaygroundProcess } from './support/playground-process.js'
import { openStage } from './support/stage.js'

inBrowser('What was done', (stage) => {
  it('is still there after a reload, with the same person, client and conversation', async () => {
    const screen = await stage().open('?client=teams')
    await screen.as('olga')
    await screen.forward('Please delete my data')
    await screen.press('Yes, open a ticket')
    await screen.goTo('privacy-desk')
    await screen.message('Needs an owner').waitFor()
    const before = await screen.settledWords()

    await screen.page.reload()
    await screen.message('Needs an owner').waitFor()
    expect(await screen.settledWords()).toBe(before)
    await screen.page.getByRole('radio', { name: 'Teams', checked: true }).waitFor()
    await screen.page.getByRole('radio', { name: 'Olga Owner', checked: true }).waitFor()
  })

  it('is still there after a restart, which an open page survives', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'privacy-desk-browser-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    const first = await startPlaygroundProcess(folder)
    const own = openStage(await connected(), first.url)
    const screen = await own.open('?client=teams&person=olga')
    await screen.forward('Please delete my data')
    await screen.press('Yes, open a ticket')
    await screen.goTo('privacy-desk')
    await screen.message('Needs an owner').waitFor()

    await first.stop()
    const second = await startPlaygroundProcess(folder, Number(new URL(first.url).port))
    onTestFinished(() => second.stop())
    await screen.press('Take it')
    await screen.message('PR-2026-0001', 'Olga Owner').waitFor()
    expect(own.faults).toEqual([])
  })
})

async function connected(): Promise<Browser> {
  const browser = await chromium.connect(inject('browser') ?? '')
  onTestFinished(() => browser.close())
  return browser
}
