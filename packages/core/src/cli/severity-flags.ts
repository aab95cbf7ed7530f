import { InputError } from './input-error.js'
import { type Flags, readFlags } from './read-flags.js'

const options = {
  data: { type: 'string', multiple: true },
  adjust: { type: 'string', multiple: true },
  ei: { type: 'string' },
  confidentiality: { type: 'string' },
  integrity: { type: 'string' },
  availability: { type: 'string' },
  malicious: { type: 'boolean' },
  individuals: { type: 'string' },
  unintelligible: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  guide: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

export const severityHelp = `Usage: privacy-desk severity --data financial --adjust 'financial:+1:full card data' --ei 0.75

Grades a breach by the ENISA methodology of December 2013 and says how: SE = DPC x EI + CB.

  --data CATEGORY     simple, behavioural, financial or sensitive; repeated: the highest counts
  --adjust CATEGORY:DELTA:REASON
                      why its base score does not fit; may be repeated
  --ei LEVEL          ease of identification: 0.25, 0.5, 0.75 or 1
  --confidentiality LEVEL, --integrity LEVEL, --availability LEVEL
                      0, 0.25 or 0.5; left out, 0
  --malicious         somebody meant harm
  --individuals N     how many people are affected; left out, not known yet
  --unintelligible    the data say nothing to whoever has them, as with sound encryption
  --guide             what the levels mean, with published examples
  --jsonl             read one JSON object a line from standard input, write one a line`

/** What the flags of `severity` ask for. */
export type SeverityFlags =
  | { readonly mode: 'help' | 'jsonl' | 'guide' }
  | { readonly mode: 'one'; readonly question: Readonly<Record<string, unknown>> }

/**
 * Reads the flags that follow `privacy-desk severity`.
 * @throws InputError with a sentence
 */
export function severityFlags(argv: readonly string[]): SeverityFlags {
  const values = readFlags(argv, options)
  if (values.help === true) return { mode: 'help' }
  if (values.jsonl === true) return { mode: 'jsonl' }
  if (values.guide === true) return { mode: 'guide' }
  if (values.data === undefined && values.adjust === undefined) {
    throw new InputError('say which data with --data simple; --guide explains the categories')
  }
  if (values.ei === undefined) {
    throw new InputError('say how easily people are identified with --ei 0.5; --guide helps')
  }
  return { mode: 'one', question: questionOf(values) }
}

type Values = Flags<typeof options>

function questionOf(values: Values) {
  const { ei, confidentiality = '0', integrity = '0', availability = '0', individuals } = values
  return {
    categories: categoriesOf(values),
    ei: numberOf(ei),
    confidentiality: numberOf(confidentiality),
    integrity: numberOf(integrity),
    availability: numberOf(availability),
    malicious: values.malicious ?? false,
    ...(individuals === undefined ? {} : { individuals: numberOf(individuals) }),
    unintelligible: values.unintelligible ?? false,
  }
}

/** An empty text is no number; JavaScript reads it as zero. */
function numberOf(text = ''): number {
  return text.trim() === '' ? Number.NaN : Number(text)
}

/** A category that is only adjusted need not be named a second time. */
function categoriesOf({ data = [], adjust = [] }: Values) {
  const adjustments = adjust.map(adjustmentOf)
  const names = new Set([...data, ...adjustments.map(({ category }) => category)])
  return [...names].map((category) => ({
    category,
    adjustments: adjustments.filter((one) => one.category === category),
  }))
}

function adjustmentOf(text: string) {
  const [, category, delta, reason] = /^(\w+):([+-]?\d+):(.+)$/.exec(text) ?? []
  if (category === undefined) {
    throw new InputError(`--adjust ${text}: write it as financial:+1:full card data`)
  }
  return { category, delta: Number(delta), reason }
}
