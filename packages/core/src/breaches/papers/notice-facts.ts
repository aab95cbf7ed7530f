import type { Instant } from '../../calendar/instant.js'
import type { ItemId } from '../../vault/ids.js'
import type { Breach } from '../breach.js'
import type { Affected, DetailName } from '../details.js'
import type { IndividualsException } from '../events.js'

/** Sealed texts, opened. */
export type Texts = ReadonlyMap<ItemId, string>

/** What a breach's notices can say: GDPR art. 33(3). `null` and an empty list are not known yet. */
export interface NoticeFacts {
  readonly happened: string | null
  readonly noticedAt: Instant
  readonly affected: readonly Affected[]
  /** What happened in plain words, for the people affected and the public. */
  readonly plain: readonly string[]
  readonly peopleKinds: string | null
  readonly people: number | null
  readonly countries: Readonly<Record<string, number>>
  readonly dataKinds: readonly string[]
  readonly records: number | null
  readonly consequences: readonly string[]
  readonly measures: readonly string[]
  readonly advice: readonly string[]
  /** GDPR art. 33(1): why a notice comes late. */
  readonly delay: readonly string[]
  /** A choice of `people-informed`. */
  readonly informed: string
}

/** Gathers from a breach what its notices say. */
export function noticeFacts(breach: Breach, texts: Texts): NoticeFacts {
  const { description, noticedAt, details, scope, measures } = breach
  const lines = (name: DetailName) => linesOf(texts, details?.texts[name])
  return {
    happened: oneLine(linesOf(texts, description)),
    noticedAt,
    affected: details?.affected ?? [],
    plain: lines('plain'),
    peopleKinds: oneLine(lines('peopleKinds')),
    people: scope?.people ?? null,
    countries: scope?.countries ?? {},
    dataKinds: lines('dataKinds'),
    records: scope?.records ?? null,
    consequences: lines('consequences'),
    measures: [...lines('measures'), ...measures.flatMap(({ text }) => linesOf(texts, text))],
    advice: lines('advice'),
    delay: lines('delay'),
    informed: informed(breach),
  }
}

/** A text as its lines; the dashes of a list that somebody typed are taken off. */
function linesOf(texts: Texts, item: ItemId | undefined): readonly string[] {
  const text = item === undefined ? '' : (texts.get(item) ?? '')
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*[-*•]\s+/, '').trim())
    .filter((line) => line !== '')
}

const oneLine = (lines: readonly string[]): string | null =>
  lines.length === 0 ? null : lines.join(' ')

function informed({ individuals, individualsTold }: Breach): string {
  if (individualsTold !== undefined) return individualsTold.publicly ? 'public-notice' : 'told'
  if (individuals === undefined) return 'undecided'
  const { exception, tell } = individuals
  return exception === undefined ? (tell ? 'planned' : 'no-high-risk') : exceptions[exception]
}

/** GDPR art. 34(3)(a) to (c). */
const exceptions: Readonly<Record<IndividualsException, string>> = {
  unintelligible: 'unintelligible',
  'risk-removed': 'averted',
  'disproportionate-effort': 'public-notice',
}
