import { inHundredths, inWords } from './hundredths.js'
import { methodology, type SeverityBand } from './methodology.js'
import { type SeverityStep, severityStep } from './severity-step.js'

/**
 * The band of a score.
 * @param score in hundredths
 */
export function bandOf(score: number): { band: SeverityBand; step: SeverityStep } {
  const [least, ...higher] = methodology.bands
  const reached = higher.filter(({ from }) => score >= inHundredths(from)).at(-1)
  const { band, consequences } = reached ?? least
  const title = band.replace('-', ' ')
  return { band, step: severityStep('band', { result: inWords(score), band: title, consequences }) }
}
