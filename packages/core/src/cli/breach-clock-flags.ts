import { InputError } from './input-error.js'
import { readFlags } from './read-flags.js'

const options = {
  aware: { type: 'string' },
  country: { type: 'string' },
  region: { type: 'string' },
  timezone: { type: 'string' },
  regime: { type: 'string', multiple: true },
  controller: { type: 'string', multiple: true },
  'processor-aware': { type: 'string' },
  desk: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

export const breachClockHelp = `Usage: privacy-desk breach-clock --aware 2026-03-27T14:20:00+01:00 --country DE

Prints by when whom must be told of a breach, how that was found, and when the desk will warn.

  --aware WHEN        when you knew with a reasonable degree of certainty that personal data were
                      affected: an instant with its offset; of a day its first moment counts
  --country PLACE     where the organisation is: DE, DE-BY, GB-ENG, US-CA
  --region PART       the part of the country, if not given with it: BY
  --timezone ZONE     the organisation's zone; left out, the place's if it has one, else UTC
  --regime NAME       only this law, such as gdpr; may be repeated. Left out: that of the place,
                      and beside it those that run where people elsewhere are affected
  --controller NAME:HOURS
                      you are a processor, and the contract gives so many hours; may be repeated
  --processor-aware WHEN
                      when a processor knew of the breach, where it told you
  --desk FILE         take place, zone and controllers from this desk.yaml
  --json              print one JSON object`

/** A controller with the hours of its contract, as a flag names it. */
export interface ControllerFlag {
  readonly name: string
  readonly hours: number
}

/** What the flags of `breach-clock` ask for. */
export interface BreachClockFlags {
  readonly help: boolean
  readonly json: boolean
  readonly aware: string
  /** Undefined where `desk.yaml` says it. */
  readonly country: string | undefined
  readonly timezone: string | undefined
  readonly regimes: readonly string[]
  readonly controllers: readonly ControllerFlag[]
  readonly processorAware: string | undefined
  readonly desk: string | undefined
}

/**
 * Reads the flags that follow `privacy-desk breach-clock`.
 * @throws InputError with a sentence
 */
export function breachClockFlags(argv: readonly string[]): BreachClockFlags {
  const values = readFlags(argv, options)
  const { help = false, aware = '', country, region, desk } = values
  if (!help && aware === '') {
    throw new InputError('say when you became aware with --aware 2026-03-27T14:20:00+01:00')
  }
  if (!help && country === undefined && desk === undefined) {
    throw new InputError('say where you are with --country DE, or name your --desk desk.yaml')
  }
  return {
    help,
    json: values.json ?? false,
    aware,
    country: region === undefined ? country : `${country}-${region}`,
    timezone: values.timezone,
    regimes: values.regime ?? [],
    controllers: (values.controller ?? []).map(controllerOf),
    processorAware: values['processor-aware'],
    desk,
  }
}

/** `NAME:HOURS`; the name may hold colons itself. */
function controllerOf(text: string): ControllerFlag {
  const [, name = '', hours = ''] = /^(.*\S):([1-9]\d{0,2})$/.exec(text.trim()) ?? []
  if (name !== '') return { name, hours: Number(hours) }
  throw new InputError(`--controller ${text}: write it as Acme:24, with 1 to 999 whole hours`)
}
