import { assessment } from '../breaches/severity/assessment.js'
import { knownFields } from './known-fields.js'

/** One breach to be graded: a line of `severity --jsonl`, or its flags. */
export const severityInput = knownFields(['id', ...Object.keys(assessment.shape)]).pipe(assessment)
