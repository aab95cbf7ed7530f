import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { inBrowser } from './support/in-browser.js'
import type { Screen } from './support/screen.js'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe finds serious or critical, as `rule: element`: everything in the light, and in the dark
 * what colours alone can spoil.
 */
async function flaws({ page }: Screen): Promise<readonly string[]> {
  await page.evaluate(axe)
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await page.evaluate<string[]>(serious('{}'))
  await page.emulateMedia({ colorScheme: 'dark' })
  return [...light, ...(await page.evaluate<string[]>(serious(`{ runOnly: ['color-contrast'] }`)))]
}

const serious = (options: string) => `axe.run(${options}).then(({ violations }) => violations
  .filter(({ impact }) => impact === 'serious' || impact === 'critical')
  .flatMap(({ id, nodes }) => nodes.map(({ html, any }) => id + ': ' + html.slice(0, 160) + ' ' + (any[0]?.message ?? ''))))`

inBrowser('For everybody', (stage) => {
  it.each(['slack', 'teams'])('axe finds nothing serious in %s, light or dark', async (client) => {
    const screen = await stage().open(`?client=${client}&person=olga`)
    await screen.forward('Please delete my data')
    await screen.message('Have I read this right?').waitFor()
    await screen.page.getByRole('button', { name: /Behind the curtain/ }).click()
    expect(await flaws(screen)).toEqual([])
    await screen.press('Correct it')
    const form = client === 'slack' ? screen.page.getByRole('dialog') : screen.messages
    await form.getByRole('button', { name: 'Cancel' }).waitFor()
    expect(await flaws(screen)).toEqual([])
    if (client === 'slack') await screen.page.keyboard.press('Escape')
    await screen.page.getByRole('button', { name: 'Reset' }).click()
    await screen.dialog('Begin anew').waitFor()
    expect(await flaws(screen)).toEqual([])
  })

  it('gives the focus back when a dialog is closed with Escape', async () => {
    const { page } = await stage().open()
    await page.getByRole('button', { name: 'Reset' }).press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('Reset')
  })

  it('forwards, confirms and writes with nothing but keys', async () => {
    const screen = await stage().open('?person=employee')
    await screen.page.getByRole('button', { name: 'Fwd: my readings' }).press('Enter')
    await screen.message('Have I read this right?').waitFor()
    const yes = screen.messages.getByRole('button', { name: 'Yes, open a ticket' }).last()
    await yes.press('Enter')
    await screen.message('PR-2026-').waitFor()
    const composer = screen.page.getByRole('combobox', { name: /^Message to/ })
    await composer.pressSequentially('/privacy m')
    await screen.page.getByRole('option', { name: /mine/, selected: true }).waitFor()
    await composer.press('Enter')
    await composer.press('Enter')
    await screen.message(/Requests? that you|Your requests/).waitFor()
  })

  it('opens the menu of a message by keys and moves in it', async () => {
    const screen = await stage().open('?person=employee')
    await screen.goTo('customer-support')
    const opener = screen.page.getByRole('button', { name: /More actions.*Olga/ }).first()
    await opener.press('Enter')
    const entry = screen.page.getByRole('menuitem', { name: /Send to privacy desk/ })
    await entry.waitFor()
    await screen.page.locator('[role=menuitem]:focus').waitFor()
    await entry.press('Escape')
    await entry.waitFor({ state: 'detached' })
  })

  it('tells screen readers of a new message', async () => {
    const screen = await stage().open('?person=employee')
    await screen.forward('Fwd: my readings')
    await screen.page.getByRole('log').filter({ hasText: 'Privacy Desk in Privacy Desk' }).waitFor()
  })

  it('stands still for those who asked for less motion', async () => {
    const { page } = await stage().open('', { reducedMotion: 'reduce' })
    await page.getByRole('region', { name: 'Time' }).waitFor()
    const moving = await page.evaluate<number>('document.getAnimations().length')
    expect(moving).toBe(0)
  })
})
