import type { Ladder } from '../reminders/ladder.js'
import { repeated } from './repeated.js'

/**
 * What is wrong with a ladder, beyond the form of each stage. A stage's name is part of the key
 * under which a reminder is sent once, so two of one name would be sent as one.
 */
export function checkLadder(ladder: Ladder): readonly string[] {
  const names = ladder.map(({ name }) => name)
  return [
    ...repeated(names).map((name) => `ladder: the stage ${name} is listed twice`),
    ...(ladder.some(({ to }) => to === 'dpo')
      ? []
      : ['ladder: no stage reminds the dpo; nobody else would hear of a deadline that is missed']),
    ...ladder.flatMap(({ name, unlessAcknowledged: before }) =>
      before === undefined || names.includes(before)
        ? []
        : [`ladder: ${name} waits for the stage ${before}, which is not listed`],
    ),
  ]
}
