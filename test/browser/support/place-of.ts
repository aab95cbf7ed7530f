import type { Locator } from 'playwright-core'
import type { Screen } from './screen.js'

/** The two chat clients that the page plays. */
export const clients = ['slack', 'teams'] as const
export type Client = (typeof clients)[number]

/** Slack asks and answers in a dialog on top of the page, Teams in the chat. */
export function placeOf(screen: Screen, client: Client, title: string): Locator {
  return client === 'slack' ? screen.dialog(title) : screen.message(title)
}
