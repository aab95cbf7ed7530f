import type { Breach } from '../breach.js'
import type { CommandOf, DecideBreach } from '../decision.js'
import type { BreachEvent } from '../events.js'
import { nameControllers } from './controllers.js'

/** Whose data and how many, as far as is known: estimates that may be corrected. */
export const recordScope: DecideBreach<'record-scope'> = (breach, command, at) => {
  const { scope, kinds, controllers } = command
  const named =
    controllers === undefined
      ? []
      : nameControllers(breach, { command: 'name-controllers', controllers }, at)
  const isSame = 'refused' in named && named.refused === 'nothing-to-change'
  if ('refused' in named && !isSame) return named
  return [
    { type: 'scope-recorded', scope },
    ...('refused' in named ? [] : named),
    ...kindsRecorded(breach, kinds),
  ]
}

/** The other texts of the notices stay as they are. */
function kindsRecorded(
  { details }: Breach,
  kinds: CommandOf<'record-scope'>['kinds'],
): readonly BreachEvent[] {
  if (kinds === undefined) return []
  const { peopleKinds: _, dataKinds: __, ...texts } = details?.texts ?? {}
  const given = Object.entries(kinds).flatMap(([name, item]) =>
    item === null ? [] : [[name, item] as const],
  )
  const isNothing = given.length === 0 && details === undefined
  return isNothing
    ? []
    : [
        {
          type: 'details-recorded',
          details: {
            affected: details?.affected ?? [],
            texts: { ...texts, ...Object.fromEntries(given) },
          },
        },
      ]
}
