import type { Assessment } from './assessment.js'
import { methodology } from './methodology.js'
import { type SeverityStep, severityStep } from './severity-step.js'

type Judged = Assessment['categories'][number]
type Adjustment = Judged['adjustments'][number]

const least = 1
const most = 4

interface Context {
  readonly dpc: number
  readonly steps: readonly SeverityStep[]
}

/** The data processing context: of several categories the highest counts. */
export function contextOf(categories: readonly Judged[]): Context {
  const scored = categories.map(categoryContext)
  const dpc = Math.max(...scored.map((one) => one.dpc))
  const steps = scored.flatMap((one) => one.steps)
  return { dpc, steps: [...steps, severityStep('context', { result: String(dpc) })] }
}

/** The base score of one category, changed by its adjustments and kept within the scale. */
function categoryContext({ category, adjustments }: Judged): Context {
  const { title, covers, base } = methodology.categories[category]
  const steps = [severityStep('base', { category: title, covers, base: String(base) })]
  let sum: number = base
  for (const adjustment of adjustments) {
    sum += adjustment.delta
    steps.push(adjustmentStep(category, adjustment, sum))
  }
  const dpc = Math.min(most, Math.max(least, sum))
  if (dpc !== sum) {
    steps.push(severityStep('clamped', { category: title, sum: String(sum), result: String(dpc) }))
  }
  return { dpc, steps }
}

function adjustmentStep(
  category: Judged['category'],
  { reason, delta }: Adjustment,
  sum: number,
): SeverityStep {
  const { title, adjustments } = methodology.categories[category]
  const isListed = adjustments.some((one) => one.delta === delta)
  const result = String(sum)
  const why = reason.replace(/\.+$/, '')
  if (delta === 0) return severityStep('kept', { category: title, reason: why, result })
  return severityStep(isListed ? 'adjusted' : 'unlisted', {
    category: title,
    delta: delta > 0 ? `+${delta}` : String(delta),
    reason: why,
    result,
  })
}
