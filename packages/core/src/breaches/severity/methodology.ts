import { z } from 'zod'
import { readData } from '../../regimes/read-data.js'
import { howItIsKnown, provisionFields, saysHowItIsKnown } from '../../regimes/schema/provision.js'
import { dataFile } from '../data-file.js'
import { dataCategories, gradedElements } from './assessment.js'

/** How severe a breach is, in words: the least first. */
export const severityBands = ['low', 'medium', 'high', 'very-high'] as const
export type SeverityBand = (typeof severityBands)[number]

const words = z.string().min(1)

const step = (...filled: readonly string[]) =>
  z.strictObject(provisionFields(...filled)).refine(saysHowItIsKnown, howItIsKnown)

const category = z.strictObject({
  title: words,
  covers: words,
  base: z.int().min(1).max(4),
  adjustments: z.array(z.strictObject({ delta: z.int().min(-3).max(3), when: words })).min(1),
  examples: z.array(z.strictObject({ of: words, result: z.int().min(1).max(4) })).min(1),
})

const band = z.strictObject({
  band: z.enum(severityBands),
  /** The least score of the band. */
  from: z.number().default(0),
  consequences: words,
})

const levels = z.array(z.strictObject({ value: z.number(), when: words })).min(2)

const schema = z.strictObject({
  title: words,
  categories: z.record(z.enum(dataCategories), category),
  identification: z
    .array(z.strictObject({ value: z.number(), title: words, examples: z.array(words).min(1) }))
    .length(4),
  circumstances: z.record(z.enum([...gradedElements, 'malice']), levels),
  bands: z.tuple([band], band),
  steps: z.strictObject({
    base: step('category', 'covers', 'base'),
    adjusted: step('category', 'delta', 'reason', 'result'),
    kept: step('category', 'reason', 'result'),
    unlisted: step('category', 'delta', 'reason', 'result'),
    clamped: step('category', 'sum', 'result'),
    context: step('result'),
    identification: step('title', 'value'),
    circumstances: step(...gradedElements, 'malice', 'result'),
    severity: step('dpc', 'ei', 'cb', 'result'),
    band: step('result', 'band', 'consequences'),
    'more-than-100-individuals': step('individuals'),
    'unknown-number': step(),
    'unintelligible-data': step(),
    judgement: step(),
  }),
})

/** The numbers, hints and sentences of the methodology: `enisa.yaml`. */
export const methodology = readData(schema, 'severity/enisa.yaml', dataFile('severity/enisa.yaml'))
export type Methodology = typeof methodology
