import { deskFile } from '../config/desk-file.js'
import { problemsOf } from '../config/problems.js'
import type { DeskFileContent } from '../config/read-config.js'
import type { BreachClockQuestion } from './breach-clock-answer.js'
import { InputError } from './input-error.js'

/**
 * What the breach clock takes from `desk.yaml`: place, zone and the controllers' contracts.
 * @throws InputError with everything that is wrong with the file
 */
export function deskForClock(
  file: DeskFileContent,
): Pick<BreachClockQuestion, 'country' | 'timezone' | 'contracts'> {
  if ('unreadable' in file) throw new InputError(`--desk: ${file.unreadable}`)
  const read = deskFile.safeParse(file.content)
  if (!read.success) throw new InputError(`--desk: ${problemsOf('', read.error).join('; ')}`)
  const { organisation, breaches } = read.data
  return {
    country: organisation.holidays,
    timezone: organisation.zone,
    contracts: breaches.controllers.map(({ id, name, hours }) => ({ id, controller: name, hours })),
  }
}
