import { type Budget, budgets, limits } from './limits.js'

/** Draws with ever smaller budgets until the result is small enough; the smallest always is. */
export function fit<T>(draw: (budget: Budget) => T): T {
  let drawn = draw(budgets[0])
  for (const budget of budgets.slice(1)) {
    if (bytes(drawn) <= limits.card) return drawn
    drawn = draw(budget)
  }
  return drawn
}

const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value), 'utf8')
