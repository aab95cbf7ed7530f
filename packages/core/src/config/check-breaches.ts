import { checkOwnItems } from '../breaches/checklists/check-own-items.js'
import type { DeskFile } from './desk-file.js'
import { repeated } from './repeated.js'

/** What is wrong with the breach settings of a desk, beyond the form of each entry. */
export function checkBreaches({
  controllers,
  checklist,
  rooms: { slack },
}: DeskFile['breaches']): readonly string[] {
  return [
    ...repeated(controllers.map(({ id }) => id)).map(
      (id) => `breaches: the controller ${id} is listed twice`,
    ),
    ...(slack.form === 'thread' && slack.thread === undefined
      ? ['breaches: rooms.slack has the form thread, but no channel: add thread: C… to it']
      : []),
    ...checkOwnItems(checklist).map((fault) => `breaches: ${fault}`),
  ]
}
