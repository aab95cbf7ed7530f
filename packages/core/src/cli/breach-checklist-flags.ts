import { type BreachRole, breachRoles } from '../breaches/role.js'
import { InputError } from './input-error.js'
import { readFlags } from './read-flags.js'

const options = {
  role: { type: 'string' },
  aware: { type: 'string' },
  country: { type: 'string' },
  region: { type: 'string' },
  timezone: { type: 'string' },
  also: { type: 'string', multiple: true },
  desk: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

export const breachChecklistHelp = `Usage: privacy-desk breach-checklist --role controller --country DE

Prints what is to be done after a breach, in which order, by when, and why.

  --role ROLE         controller, joint or processor
  --country PLACE     where the organisation is: DE, DE-BY, GB-ENG, US-CA
  --region PART       the part of the country, if not given with it: BY
  --timezone ZONE     the organisation's zone; left out, the place's if it has one, else UTC
  --aware WHEN        when you became aware, with its offset; left out, items say hours
  --also NAME         a law that runs beside that of the place, such as us-ca-breach; repeated
  --desk FILE         take place, zone, contracts and items of your own from this desk.yaml`

/** What the flags of `breach-checklist` ask for. */
export interface BreachChecklistFlags {
  readonly help: boolean
  readonly role: BreachRole
  readonly aware: string | undefined
  /** Undefined where `desk.yaml` says it. */
  readonly country: string | undefined
  readonly timezone: string | undefined
  readonly also: readonly string[]
  readonly desk: string | undefined
}

/**
 * Reads the flags that follow `privacy-desk breach-checklist`.
 * @throws InputError with a sentence
 */
export function breachChecklistFlags(argv: readonly string[]): BreachChecklistFlags {
  const values = readFlags(argv, options)
  const { help = false, country, region, desk } = values
  const role = breachRoles.find((one) => one === values.role)
  if (!help && role === undefined) {
    throw new InputError(`say what you are for these data with --role: ${breachRoles.join(', ')}`)
  }
  if (!help && country === undefined && desk === undefined) {
    throw new InputError('say where you are with --country DE, or name your --desk desk.yaml')
  }
  return {
    help,
    role: role ?? 'controller',
    aware: values.aware,
    country: region === undefined ? country : `${country}-${region}`,
    timezone: values.timezone,
    also: values.also ?? [],
    desk,
  }
}
