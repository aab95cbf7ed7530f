import { InputError } from './input-error.js'
import { type Flags, readFlags } from './read-flags.js'

const options = {
  regime: { type: 'string', multiple: true },
  received: { type: 'string' },
  country: { type: 'string' },
  region: { type: 'string' },
  timezone: { type: 'string' },
  type: { type: 'string', multiple: true },
  extended: { type: 'boolean' },
  pause: { type: 'string', multiple: true },
  'identity-received': { type: 'string' },
  'fee-notice': { type: 'string' },
  confirmed: { type: 'string' },
  requested: { type: 'string' },
  designated: { type: 'string' },
  'processor-aware': { type: 'string' },
  today: { type: 'string' },
  event: { type: 'string' },
  jsonl: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

export const deadlineHelp = `Usage: privacy-desk deadline --regime gdpr --received 2026-01-31 --country DE

Prints every legal date of a request or a breach and how it was found.

  --regime NAME       the law, such as gdpr; repeated: laws that run in parallel
  --received WHEN     the day (2026-01-31), or an instant with its offset
  --country PLACE     whose public holidays count: DE, DE-BY, GB-ENG
  --region PART       the part of the country, if not given with it: BY
  --timezone ZONE     the organisation's zone; left out, the place's if it has one, else UTC
  --event EVENT       what starts the clock: receipt or breach-awareness
  --type TYPE         what is asked for, such as access or erasure; may be repeated
  --extended          the requester was told of an extension in time
  --pause KIND:FROM:TO
                      identity or clarification, asked for and answered; may be repeated
  --identity-received DAY
                      proof of identity came, where nobody noted when it was asked for
  --fee-notice DAY    a charge was announced, and --confirmed DAY paid or agreed to
  --requested DAY     the date that the request itself bears
  --designated ANSWER yes or no: whether it came to the designated address
  --processor-aware WHEN
                      when a processor knew of the breach
  --today DAY         the day up to which a pause without an end counts
  --jsonl             read one JSON object a line from standard input, write one a line`

const flagOf: Readonly<Record<string, string>> = {
  regime: '--regime',
  receivedAt: '--received',
  holidays: '--country',
  timezone: '--timezone',
  requestType: '--type',
  pauses: '--pause',
  identityReceivedAt: '--identity-received',
  feeNoticeAt: '--fee-notice',
  confirmedAt: '--confirmed',
  requestedAt: '--requested',
  designatedAddress: '--designated',
  processorAwareAt: '--processor-aware',
  today: '--today',
  event: '--event',
}

/** Names the flag where a sentence about the input begins with the name of its field. */
export function flagSentence(sentence: string): string {
  return sentence.replace(/^(\w+)[^:]*:/, (whole, field: string) =>
    flagOf[field] === undefined ? whole : `${flagOf[field]}:`,
  )
}

/** What the flags of `deadline` ask for. */
export type DeadlineFlags =
  | { readonly mode: 'help' }
  | { readonly mode: 'jsonl' }
  | { readonly mode: 'one'; readonly question: Readonly<Record<string, unknown>> }

/**
 * Reads the flags that follow `privacy-desk deadline`.
 * @throws InputError with a sentence
 */
export function deadlineFlags(argv: readonly string[]): DeadlineFlags {
  const values = readFlags(argv, options)
  if (values.help === true) return { mode: 'help' }
  if (values.jsonl === true) return { mode: 'jsonl' }
  const { regime, received, country } = values
  if (regime === undefined) throw new InputError('say which law with --regime, such as gdpr')
  if (received === undefined) throw new InputError('say when with --received 2026-01-31')
  if (country === undefined) throw new InputError('say whose holidays count with --country DE')
  return { mode: 'one', question: questionOf({ ...values, regime, received, country }) }
}

interface Values extends Flags<typeof options> {
  regime: string[]
  received: string
  country: string
}

function questionOf(values: Values) {
  const { region, country, pause, designated } = values
  const given = {
    regime: values.regime,
    receivedAt: values.received,
    holidays: region === undefined ? country : `${country}-${region}`,
    timezone: values.timezone,
    requestType: values.type,
    extended: values.extended,
    pauses: pause?.map(pauseOf),
    identityReceivedAt: values['identity-received'],
    feeNoticeAt: values['fee-notice'],
    confirmedAt: values.confirmed,
    requestedAt: values.requested,
    designatedAddress: designated === undefined ? undefined : isYes(designated),
    processorAwareAt: values['processor-aware'],
    today: values.today,
    event: values.event,
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

function isYes(answer: string): boolean {
  if (answer === 'yes' || answer === 'no') return answer === 'yes'
  throw new InputError(`--designated ${answer}: say yes or no`)
}

/** `KIND:FROM:TO`, where FROM and TO are days. */
function pauseOf(text: string) {
  const [kind, from, to, ...rest] = text.split(':')
  if (from === undefined || rest.length > 0) {
    throw new InputError(`--pause ${text}: write it as identity:2026-02-03:2026-02-10, with days`)
  }
  return to === undefined || to === '' ? { kind, from } : { kind, from, to }
}
