import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { inBrowser } from './support/in-browser.js'

const mail = new URL('../../examples/mail/erasure-request-en.eml', import.meta.url)

inBrowser('The tray', (stage) => {
  it('offers at least twelve mails in several languages', async () => {
    const { page } = await stage().open()
    const tray = page.getByRole('region', { name: 'Forward a mail' })
    await tray.getByRole('button', { name: 'Please delete my data' }).waitFor()
    const rows = await tray.getByRole('listitem').allInnerTexts()
    expect(rows.length).toBeGreaterThanOrEqual(12)
    expect(new Set(rows.map((row) => row.split('\n')[0])).size).toBeGreaterThanOrEqual(5)
  })

  it('takes a mail file that is dropped anywhere on the page', async () => {
    const screen = await stage().open('?client=teams')
    await screen.messages.or(screen.page.getByText('This is your chat')).first().waitFor()
    const base64 = (await readFile(mail)).toString('base64')
    await screen.page.evaluate(`
      const bytes = Uint8Array.from(atob('${base64}'), (c) => c.charCodeAt(0))
      const dropped = new DataTransfer()
      dropped.items.add(new File([bytes], 'from-my-disk.eml'))
      for (const type of ['dragover', 'drop']) {
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer: dropped, bubbles: true, cancelable: true }),
        )
      }`)
    await screen.message('from-my-disk.eml').waitFor()
    await screen.message('Carla Winter').waitFor()
  })

  it('takes any text that is pasted', async () => {
    const screen = await stage().open('?client=slack&person=olga')
    await screen.page.getByRole('button', { name: 'paste any text' }).click()
    const dialog = screen.dialog('Paste a request')
    await dialog.getByRole('textbox').fill((await readFile(mail)).toString())
    await dialog.getByRole('button', { name: 'Forward' }).click()
    await screen.message('Carla Winter').waitFor()
  })

  it('a file of one’s own goes along with what is written, or is taken away again', async () => {
    const screen = await stage().open('?client=teams&person=mia')
    const [chosen] = await Promise.all([
      screen.page.waitForEvent('filechooser'),
      screen.page.getByRole('button', { name: 'Send a file along' }).click(),
    ])
    const file = { name: 'orders.csv', mimeType: 'text/csv', buffer: Buffer.from('a;b\r\n1;2\r\n') }
    await chosen.setFiles(file)
    await screen.page.getByRole('button', { name: 'Do not send orders.csv' }).click()
    expect(await screen.words()).not.toContain('orders.csv')
    await chosen.setFiles(file)
    await screen.say('attach PR-2026-9999')
    await screen.message('orders.csv', 'attach PR-2026-9999').waitFor()
    await screen.page
      .getByRole('button', { name: 'Do not send orders.csv' })
      .waitFor({ state: 'detached' })
  })

  it('hands a message over from its menu', async () => {
    const screen = await stage().open('?client=slack&person=employee')
    await screen.goTo('customer-support')
    await screen.page
      .getByRole('button', { name: /More actions.*Olga/ })
      .first()
      .click()
    await screen.page.getByRole('menuitem', { name: /Send to privacy desk/ }).click()
    await screen.goTo('Privacy Desk')
    await screen.message('Have I read this right?').waitFor()
  })
})
