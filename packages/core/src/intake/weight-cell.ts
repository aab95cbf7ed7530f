/** The low bits of a cell are the outcome's number, those above its weight. */
export const bitsOfOutcome = 5
export const outcomeOfCell = 2 ** bitsOfOutcome - 1
const mostWeight = 2 ** (15 - bitsOfOutcome) - 1

/**
 * The number of an outcome and a feature's weight for it in one, so that they come together from
 * the memory.
 * @param weight in hundredths
 * @throws Error where it is too large for 16 bits
 */
export function cellOf(outcome: number, weight: number): number {
  if (Math.abs(weight) > mostWeight) throw new Error('a weight is too large for the table')
  return (weight << bitsOfOutcome) | outcome
}
