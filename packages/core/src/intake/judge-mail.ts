import { z } from 'zod'
import { type RequestType, requestTypes } from '../requests/request-type.js'
import { readDataFile } from './data-file.js'
import type { Features, MailFeatures } from './mail-features.js'

/** What a mail may be: a request of some type, or none. */
export const outcomes = [...requestTypes, 'not-privacy'] as const
export type Outcome = RequestType | 'not-privacy'

/** How likely an outcome is, and which sentence speaks most for it. */
export interface Judgement {
  /** 0 to 1. */
  readonly likelihood: number
  /** Index of the sentence; -1 where there is none. */
  readonly sentence: number
}

const schema = z.object({
  outcomes: z.array(z.string()),
  bias: z.array(z.number()),
  /** By feature: outcome and weight, in hundredths, in turn. */
  weights: z.record(z.string(), z.array(z.number())),
})

/** Hundredths keep the file small and the same on every machine. */
export const scale = 100

/** Weights as they are learned and as they are stored. */
export interface Model {
  readonly bias: readonly number[]
  readonly weights: ReadonlyMap<string, readonly number[]>
}

const learned = readModel()

/**
 * Judges a mail by the sentence that speaks most for each outcome, so that a request stays one
 * however much is said around it.
 */
export function judgeMail(
  { sentences, whole }: MailFeatures,
  { bias, weights }: Model = learned,
): ReadonlyMap<Outcome, Judgement> {
  const sums = sentences.map((sentence) => sumsOf(sentence, weights))
  const around = sumsOf(whole, weights)
  return new Map(
    outcomes.map((outcome, index) => {
      const scores = sums.map((sum) => sum[index] ?? 0)
      const best = scores.length === 0 ? 0 : Math.max(...scores)
      const score = (best + (around[index] ?? 0) + (bias[index] ?? 0)) / scale
      return [outcome, { likelihood: 1 / (1 + Math.exp(-score)), sentence: scores.indexOf(best) }]
    }),
  )
}

function sumsOf(features: Features, weights: Model['weights']): readonly number[] {
  const sums = outcomes.map(() => 0)
  for (const [feature, worth] of features) {
    const pairs = weights.get(feature) ?? []
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      const index = pairs[at] ?? 0
      sums[index] = (sums[index] ?? 0) + worth * (pairs[at + 1] ?? 0)
    }
  }
  return sums
}

function readModel(): Model {
  const { bias, weights, outcomes: order } = schema.parse(readDataFile('model/weights.json'))
  if (order.join() !== outcomes.join()) throw new Error('the weights are of other outcomes')
  return { bias, weights: new Map(Object.entries(weights)) }
}
