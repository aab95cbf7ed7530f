import { z } from 'zod'
import { letterRegimes } from '../letter-regime.js'

/** Where a choice stands in each law; `null` where it stands in none and is open under all. */
const choice = z.partialRecord(z.enum(letterRegimes), z.coerce.string()).nullable()

/** `choices.yaml`: by set and id. */
export const choiceFile = z.record(z.string(), z.record(z.string(), choice))
export type ChoiceSets = z.output<typeof choiceFile>
