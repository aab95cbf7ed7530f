import { type RequestType, requestTypes } from '../requests/request-type.js'
import type { Findings } from './find-types.js'
import type { Judgement } from './judge-mail.js'
import type { MatchedSentence } from './match-lexicon.js'
import type { Reading } from './reading.js'
import type { Outcome } from './weight-table.js'

type Asked = Reading['types'][number]
/** From how many points on which likelihood is enough. */
type Backing = readonly (readonly [points: number, likelihood: number])[]

/** From here on a type is reported. */
const likely = 0.35
/** From here on a type is reported that a phrase of the lexicon speaks for, by its points. */
const backed: Backing = [[3, 0.05]]
/** The single sentences of a long letter weigh little, and a likely phrase says more there. */
const backedInLetter: Backing = [
  [2, 0.05],
  [3, 0.01],
]
const longLetter = 60
/** From here on a type is reported beside another, which most mails do not have. */
const beside = 0.5
/** From here on the likeliest is a better guess than none, where no type is likely. */
const guess = 0.08
const maxBecause = 100
/** A child is told by a flag: what is asked for them is what counts, where that is told at all. */
const child: RequestType = 'child-data'
/** Rights are often asked together; an incident, a complaint or a question is a mail of its own. */
const alone: ReadonlySet<RequestType> = new Set([
  'complaint',
  'breach-report',
  'authority-request',
  'question',
  'other',
])

/**
 * What a mail asks for, the likeliest first: what is likely, else the best guess, else `other`.
 * Beside the proposal that it asks for nothing, nothing is guessed. The words that led to a type
 * are the lexicon's phrase, or else the sentence.
 */
export function askedFor(
  judged: ReadonlyMap<Outcome, Judgement>,
  findings: Findings,
  sentences: readonly MatchedSentence[],
  verdict: Reading['verdict'],
): readonly Asked[] {
  const all = requestTypes
    .map((type): Asked => {
      const { likelihood = 0, sentence = -1 } = judged.get(type) ?? {}
      const phrase = findings.types.find((found) => found.type === type)?.because
      const because = phrase ?? (sentences[sentence]?.text ?? '').slice(0, maxBecause)
      return { type, confidence: Math.round(100 * likelihood) / 100, because }
    })
    .toSorted((one, other) => other.confidence - one.confidence)
  const points = new Map(findings.types.map((found) => [found.type, found.points]))
  const isSaid = ({ type, confidence }: Asked) =>
    isBacked(confidence, points.get(type) ?? 0, findings.words)
  const told = all.filter((asked) => asked.confidence >= likely || isSaid(asked))
  const found = told.length > 1 ? told.filter(({ type }) => type !== child) : told
  const [first] = found
  if (first) {
    const isBeside = (asked: Asked) =>
      asked.confidence >= beside || (isSaid(asked) && areTogether(asked, first))
    return found.filter((asked) => asked === first || isBeside(asked))
  }
  const [best] = findings.words > 0 && verdict !== 'not-privacy' ? all : []
  return best && best.confidence >= guess ? [best] : [{ type: 'other', confidence: 0, because: '' }]
}

function isBacked(confidence: number, points: number, words: number): boolean {
  const backing = words >= longLetter ? backedInLetter : backed
  return backing.some(([least, likelihood]) => points >= least && confidence >= likelihood)
}

/** Whether the mail is about a child, whatever it asks for. */
export function isAboutChild(judged: ReadonlyMap<Outcome, Judgement>): boolean {
  return (judged.get(child)?.likelihood ?? 0) >= likely
}

function areTogether(one: Asked, other: Asked): boolean {
  return !alone.has(one.type) && !alone.has(other.type)
}
