import { checkOwnItems } from '../breaches/checklists/check-own-items.js'
import type { DeskFile } from './desk-file.js'
import { repeated } from './repeated.js'

/** What is wrong with the breach settings of a desk, beyond the form of each entry. */
export function checkBreaches({ controllers, checklist }: DeskFile['breaches']): readonly string[] {
  return [
    ...repeated(controllers.map(({ id }) => id)).map(
      (id) => `breaches: the controller ${id} is listed twice`,
    ),
    ...checkOwnItems(checklist).map((fault) => `breaches: ${fault}`),
  ]
}
