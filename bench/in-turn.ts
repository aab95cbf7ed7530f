/** Something that can be done with an input. */
type Job<T> = (input: T) => unknown

/** Processor time of two jobs on the same inputs, in microseconds. */
export interface Round {
  readonly bare: number
  readonly whole: number
}

/** Inputs that one job gets before it is the other's turn: as short as the clock allows. */
const turn = 40

/**
 * Does two jobs on the same inputs, in short turns, so that whatever else the machine has to do
 * meets both alike.
 */
export async function inTurn<T>(inputs: readonly T[], bare: Job<T>, whole: Job<T>): Promise<Round> {
  const sums = { bare: 0, whole: 0 }
  for (let start = 0; start < inputs.length; start += turn) {
    const some = inputs.slice(start, start + turn)
    sums.bare += await processorTime(some, bare)
    sums.whole += await processorTime(some, whole)
  }
  return sums
}

async function processorTime<T>(inputs: readonly T[], job: Job<T>): Promise<number> {
  const start = process.cpuUsage()
  for (const input of inputs) await job(input)
  const { user, system } = process.cpuUsage(start)
  return user + system
}
