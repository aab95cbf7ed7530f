import type { Locator, Page } from 'playwright-core'

export const people = {
  employee: 'Tim Beispiel',
  olga: 'Olga Owner',
  mia: 'Mia Manager',
  dora: 'Dora Officer',
} as const

export type Person = keyof typeof people

/** The page as somebody uses it: by what it says, not by how it is built. */
export class Screen {
  constructor(readonly page: Page) {}

  /** Looks through somebody's eyes. */
  async as(person: Person): Promise<void> {
    await this.page.getByRole('radio', { name: people[person] }).check({ force: true })
    await this.page.getByRole('radio', { name: people[person], checked: true }).waitFor()
  }

  /** Goes to a channel or to the chat with the desk. */
  async goTo(conversation: string | RegExp): Promise<void> {
    const list = this.page.getByRole('navigation', { name: 'Conversations' })
    await list.getByRole('button', { name: conversation }).click()
  }

  /** Forwards a sample mail from the tray. */
  async forward(subject: string): Promise<void> {
    await this.page.getByRole('button', { name: subject }).click()
  }

  /** The newest message that says all of this. */
  message(...words: readonly (string | RegExp)[]): Locator {
    const items = this.page.getByRole('listitem')
    return words.reduce((found, hasText) => found.filter({ hasText }), items).last()
  }

  /** Presses a button of the newest message that has it. */
  async press(label: string): Promise<void> {
    const button = this.page.getByRole('button', { name: label, exact: true })
    await this.messages.getByRole('listitem').filter({ has: button }).last().waitFor()
    await this.messages.getByRole('button', { name: label, exact: true }).last().click()
  }

  /** The open conversation. */
  get messages(): Locator {
    return this.page.getByRole('region', { name: /^Messages in/ })
  }

  /** The open conversation's words, once the bot is done. */
  async settledWords(): Promise<string> {
    await this.messages.getByText('is working').waitFor({ state: 'detached' })
    return this.messages.innerText()
  }

  /** Types into the composer and sends. */
  async say(text: string): Promise<void> {
    const composer = this.page.getByRole('combobox', { name: /^Message to/ })
    await composer.fill(text)
    await this.page.getByRole('button', { name: 'Send', exact: true }).click()
  }

  /** The dialog on top of the page. */
  dialog(title: string | RegExp): Locator {
    return this.page.getByRole('dialog', { name: title })
  }

  /** Moves the desk's clock by one of its buttons. */
  async move(label: string | RegExp): Promise<void> {
    const clock = this.page.getByRole('region', { name: 'Time' })
    const before = await clock.innerText()
    await clock.getByRole('button', { name: label }).click()
    await clock.filter({ hasNotText: before.split('\n')[1] ?? '' }).waitFor()
  }

  /** Everything that can be read on the page. */
  async words(): Promise<string> {
    return this.page.locator('body').innerText()
  }
}
