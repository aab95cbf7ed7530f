/** How a request ended. */
export const outcomes = [
  'fulfilled',
  'partly-fulfilled',
  'refused',
  'no-data-held',
  'referred-to-controller',
  'withdrawn',
  'not-a-request',
  'joined',
] as const
export type Outcome = (typeof outcomes)[number]

/** Outcomes of which the requester is told in an answer. */
export const answerOutcomes = [
  'fulfilled',
  'partly-fulfilled',
  'refused',
  'no-data-held',
  'referred-to-controller',
] as const satisfies readonly Outcome[]
export type AnswerOutcome = (typeof answerOutcomes)[number]
