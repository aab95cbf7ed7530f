import type { Features, MailFeatures } from '@privacy-desk/core/intake/mail-features.js'
import {
  type Model,
  type Outcome,
  outcomes,
  scale,
} from '@privacy-desk/core/intake/weight-table.js'

/** A mail to learn from. */
export interface Lesson {
  readonly mail: MailFeatures<string>
  readonly outcomes: ReadonlySet<Outcome>
  /** Neither right nor wrong. */
  readonly optional: ReadonlySet<Outcome>
}

/** Rounds over all lessons; the weights of the later half are averaged. */
const rounds = 36
const pace = 0.15
const shrink = 0.02
/** A request that is missed is worse than one that is seen where there is none. */
const missed = 2
/** A feature of few lessons says little about others. */
const leastLessons = 4
const leastWeight = 0.12
/** Where the orders of the lessons start. */
const orders = [12_345, 67_890, 24_680]
const nothing: Features<string> = { said: [], worth: 0, amounts: new Map() }

interface Row {
  readonly index: Int32Array
  readonly worth: Float64Array
}

interface Case {
  readonly sentences: readonly Row[]
  readonly whole: Row
  readonly lesson: Lesson
}

/**
 * Learns the weights of a logistic model for each outcome, where a mail is as likely as its most
 * likely sentence (multiple-instance learning), by AdaGrad. The same lessons in the same order give
 * the same weights.
 */
export function learn(lessons: readonly Lesson[]): Model {
  const names = vocabulary(lessons)
  const cases = lessons.map((lesson) => caseOf(lesson, names))
  const learned = outcomes.map((outcome) => learnOne(outcome, cases, names.size))
  const weights = new Map(
    [...names].map(([name, index]) => [
      name,
      learned.flatMap(({ weights: own }, outcome) => {
        const weight = own[index] ?? 0
        return Math.abs(weight) < leastWeight ? [] : [outcome, Math.round(weight * scale)]
      }),
    ]),
  )
  return {
    bias: learned.map(({ bias }) => Math.round(bias * scale)),
    weights: new Map([...weights].filter(([, pairs]) => pairs.length > 0)),
  }
}

function vocabulary(lessons: readonly Lesson[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { mail } of lessons) {
    const names = new Set(
      [mail.whole, ...mail.sentences].flatMap((one) => amountsOf(one).map(([name]) => name)),
    )
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const kept = [...counts].filter(([, count]) => count >= leastLessons).map(([name]) => name)
  return new Map(kept.sort().map((name, index) => [name, index]))
}

function caseOf(lesson: Lesson, names: ReadonlyMap<string, number>): Case {
  const sentences = lesson.mail.sentences.map((sentence) => rowOf(sentence, names))
  return {
    sentences: sentences.length > 0 ? sentences : [rowOf(nothing, names)],
    whole: rowOf(lesson.mail.whole, names),
    lesson,
  }
}

function rowOf(features: Features<string>, names: ReadonlyMap<string, number>): Row {
  const known = amountsOf(features).flatMap(([name, worth]) => {
    const index = names.get(name)
    return index === undefined ? [] : [[index, worth] as const]
  })
  return {
    index: Int32Array.from(known.map(([index]) => index)),
    worth: Float64Array.from(known.map(([, worth]) => worth)),
  }
}

function amountsOf({ said, worth, amounts }: Features<string>): (readonly [string, number])[] {
  return [...[...said].map((name) => [name, worth] as const), ...amounts]
}

/** The middle of what is learned in several orders: one order alone is a matter of luck. */
function learnOne(outcome: Outcome, cases: readonly Case[], size: number) {
  const used = cases.filter(({ lesson }) => !lesson.optional.has(outcome))
  const all = orders.map((start) => learnInOrder(outcome, used, size, start))
  const mean = (of: (one: (typeof all)[number]) => number) =>
    all.reduce((sum, one) => sum + of(one), 0) / all.length
  return {
    weights: Float64Array.from({ length: size }, (_, at) => mean((one) => one.weights[at] ?? 0)),
    bias: mean((one) => one.bias),
  }
}

function learnInOrder(outcome: Outcome, used: readonly Case[], size: number, start: number) {
  const state = new LogisticState(size)
  const next = shuffler(start)
  for (let round = 0; round < rounds; round += 1) {
    for (const one of next(used)) state.see(one, one.lesson.outcomes.has(outcome))
    if (round >= rounds / 2) state.remember()
  }
  return state.average()
}

/** The weights of one outcome while they are learned. */
class LogisticState {
  readonly #weights: Float64Array
  readonly #steps: Float64Array
  readonly #sum: Float64Array
  #bias = -2
  #biasSum = 0
  #remembered = 0

  constructor(size: number) {
    this.#weights = new Float64Array(size)
    this.#steps = new Float64Array(size)
    this.#sum = new Float64Array(size)
  }

  see({ sentences, whole }: Case, isSo: boolean): void {
    const scores = sentences.map((sentence) => this.#score(sentence))
    const best = Math.max(...scores)
    const sum = best + this.#score(whole) + this.#bias
    const error = 1 / (1 + Math.exp(-sum)) - (isSo ? 1 : 0)
    if (Math.abs(error) < 0.01) return
    const slope = error * (isSo ? missed : 1)
    const sentence = sentences[scores.indexOf(best)]
    if (sentence) this.#step(sentence, slope)
    this.#step(whole, slope)
    this.#bias -= 0.02 * slope
  }

  remember(): void {
    this.#weights.forEach((weight, index) => {
      this.#sum[index] = (this.#sum[index] ?? 0) + weight
    })
    this.#biasSum += this.#bias
    this.#remembered += 1
  }

  average() {
    const count = this.#remembered
    return { weights: this.#sum.map((sum) => sum / count), bias: this.#biasSum / count }
  }

  #score({ index, worth }: Row): number {
    let sum = 0
    for (let at = 0; at < index.length; at += 1) {
      sum += (this.#weights[index[at] ?? 0] ?? 0) * (worth[at] ?? 0)
    }
    return sum
  }

  #step({ index, worth }: Row, slope: number): void {
    for (let at = 0; at < index.length; at += 1) {
      const place = index[at] ?? 0
      const weight = this.#weights[place] ?? 0
      const gradient = slope * (worth[at] ?? 0) + shrink * weight
      const steps = (this.#steps[place] ?? 0) + gradient * gradient
      this.#steps[place] = steps
      this.#weights[place] = weight - (pace * gradient) / Math.sqrt(steps + 0.5)
    }
  }
}

/** Another order each time, the same on every machine. */
function shuffler(start: number): <T>(list: readonly T[]) => readonly T[] {
  let state = start
  const random = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state / 0x80000000
  }
  return (list) => {
    const order = [...list]
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1))
      const [one, two] = [order[at], order[other]]
      if (one !== undefined && two !== undefined) {
        order[at] = two
        order[other] = one
      }
    }
    return order
  }
}
