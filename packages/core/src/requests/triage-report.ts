import { type Correctable, correctable, type ReadingRecord } from './reading-record.js'
import { type RequestType, requestTypes } from './request-type.js'

/** How often messages in one language were read right. */
export interface LanguageFigures {
  readonly language: string
  readonly read: number
  /** Confirmed, filed or corrected by a person; the figures below are of these. */
  readonly judged: number
  /** Nothing was corrected, and what was proposed was done. */
  readonly asRead: number
  readonly corrected: Readonly<Record<Correctable, number>>
  /** Proposed as a request and filed, or the other way round. */
  readonly verdictWrong: number
  /** The desk was not sure, so that its verdict was neither right nor wrong. */
  readonly unsure: number
}

/** How often one type was read right, of the messages that were requests in the end. */
export interface TypeFigures {
  readonly type: RequestType
  /** Read, and left by the person. */
  readonly right: number
  /** Read, and taken away. */
  readonly wrong: number
  /** Not read, and added. */
  readonly missed: number
}

export interface TriageReport {
  readonly total: LanguageFigures
  readonly languages: readonly LanguageFigures[]
  readonly types: readonly TypeFigures[]
}

/** Counts how often the reading was right, by language and by type. */
export function triageReport(records: readonly ReadingRecord[]): TriageReport {
  const languages = [...new Set(records.map(({ language }) => language))].sort()
  return {
    total: figuresOf('all', records),
    languages: languages.map((language) =>
      figuresOf(
        language,
        records.filter((record) => record.language === language),
      ),
    ),
    types: requestTypes.map((type) => typeFigures(type, records)).filter(isSeen),
  }
}

function figuresOf(language: string, records: readonly ReadingRecord[]): LanguageFigures {
  const judged = records.filter((record) => record.judged)
  const count = (isIt: (record: ReadingRecord) => boolean) => judged.filter(isIt).length
  return {
    language,
    read: records.length,
    judged: judged.length,
    asRead: count((record) => record.corrected.size === 0 && !isVerdictWrong(record)),
    corrected: perItem((item) => count(({ corrected }) => corrected.has(item))),
    verdictWrong: count(isVerdictWrong),
    unsure: count(({ verdict }) => verdict === 'unsure'),
  }
}

function perItem(count: (item: Correctable) => number): Record<Correctable, number> {
  const entries = correctable.map((item) => [item, count(item)] as const)
  return Object.fromEntries(entries) as Record<Correctable, number>
}

function isVerdictWrong({ verdict, isRequest }: ReadingRecord): boolean {
  return verdict === 'request'
    ? isRequest === false
    : verdict === 'not-privacy' && isRequest === true
}

/** What was filed as no request has no types that could be right. */
function typeFigures(type: RequestType, records: readonly ReadingRecord[]): TypeFigures {
  const judged = records.filter(({ judged: done, isRequest }) => done && isRequest !== false)
  const count = (read: boolean, right: boolean) =>
    judged.filter(
      (record) => record.read.includes(type) === read && record.right.includes(type) === right,
    ).length
  return {
    type,
    right: count(true, true),
    wrong: count(true, false),
    missed: count(false, true),
  }
}

function isSeen({ right, wrong, missed }: TypeFigures): boolean {
  return right + wrong + missed > 0
}
