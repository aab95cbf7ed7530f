import type { Contract } from '../breaches/clocks/contract-clock.js'
import type { DeskFile } from './desk-file.js'

/** What the controllers of `desk.yaml` have agreed with us. */
export function contractsOf({ controllers }: DeskFile['breaches']): readonly Contract[] {
  return controllers.map(({ id, name, hours }) => ({ id, controller: name, hours }))
}
