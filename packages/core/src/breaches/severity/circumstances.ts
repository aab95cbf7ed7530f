import { type Assessment, gradedElements } from './assessment.js'
import { inHundredths, inWords } from './hundredths.js'
import { methodology } from './methodology.js'
import { type SeverityStep, severityStep } from './severity-step.js'

/** The circumstances of a breach: the sum of its four elements, in hundredths. */
export function circumstances(given: Assessment): { hundredths: number; step: SeverityStep } {
  const intent = given.malicious ? maliceLevel() : 0
  const elements = gradedElements.map((name) => [name, inHundredths(given[name])] as const)
  const hundredths = elements.reduce((sum, [, value]) => sum + value, intent)
  const values = Object.fromEntries(elements.map(([name, value]) => [name, inWords(value)]))
  const step = severityStep('circumstances', {
    ...values,
    malice: inWords(intent),
    result: inWords(hundredths),
  })
  return { hundredths, step }
}

function maliceLevel(): number {
  return Math.max(...methodology.circumstances.malice.map(({ value }) => inHundredths(value)))
}
