import type { GradedElement } from '../../breaches/severity/assessment.js'
import { methodology } from '../../breaches/severity/methodology.js'

export const gradedElementLabels: Readonly<Record<GradedElement, string>> = {
  confidentiality: 'Confidentiality: who may have seen or got them?',
  integrity: 'Integrity: were they changed?',
  availability: 'Availability: are they lost?',
}

/** The published examples of each level. */
export const identificationHint = methodology.identification
  .map(({ value, examples }) => `${value}: ${examples.join('; ')}.`)
  .join(' ')

/** A level with its number behind: what it means comes first. */
export const levelLabel = (meaning: string, value: number): string =>
  `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)} (${value})`

const [, malice] = methodology.circumstances.malice

export const yesNo = [
  { value: 'no', label: levelLabel('no intent to harm, or no sign of it', 0) },
  {
    value: 'yes',
    label: levelLabel(`${malice?.when}, such as theft to sell the data`, malice?.value ?? 0),
  },
]
