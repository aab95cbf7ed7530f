import { z } from 'zod'
import { isCivilDate } from '../../calendar/civil-date.js'
import { milestoneNames } from '../timetable.js'
import { threshold } from './threshold.js'

const count = z.int().min(1).max(1000)

const units = ['months', 'days', 'workingDays', 'hours'] as const

const fields = z.strictObject({
  /** The new period, for the safe and the latest date alike. */
  months: count.optional(),
  days: count.optional(),
  workingDays: count.optional(),
  hours: count.optional(),
  /** The whole period when extended. */
  extendedTo: z
    .union(
      [
        z.strictObject({ months: count }),
        z.strictObject({ days: count }),
        z.strictObject({ workingDays: count }),
      ],
      { error: 'must be one of { months: 3 }, { days: 90 }, { workingDays: 30 }' },
    )
    .optional(),
  /** From what gravity on a breach must be told. */
  threshold: threshold.partial().optional(),
  /** For events from this day on; left out, for all. */
  from: z.string().refine(isCivilDate, 'must be a real day, written YYYY-MM-DD').optional(),
  /** The law or decision behind it; shown in every explanation. */
  because: z.string('say which law or decision is behind it').trim().min(1),
})
export type Override = z.infer<typeof fields>

const override = fields.superRefine((written, report) => {
  const periods = units.filter((unit) => written[unit] !== undefined)
  const message =
    periods.length > 1
      ? `names ${periods.join(' and ')}: write one period`
      : 'changes nothing: write hours, days, workingDays, months, extendedTo or threshold'
  const isUseful =
    periods.length === 1 || written.extendedTo !== undefined || written.threshold !== undefined
  if (periods.length > 1 || !isUseful) report.addIssue({ code: 'custom', message })
})

/**
 * Periods that an organisation sets in the place of a law's own, for laws under reform: in
 * `desk.yaml` below `regimes`, by law, clock and milestone.
 *
 * ```yaml
 * regimes:
 *   gdpr:
 *     breach:
 *       notify-authority: { hours: 96, from: 2027-07-01, because: Regulation (EU) 2027/… art. 1 }
 * ```
 */
export const regimeOverrides = z.record(
  z.string(),
  z.record(
    z.string(),
    z.partialRecord(
      z.enum(milestoneNames, `must be one of: ${milestoneNames.join(', ')}`),
      override,
    ),
  ),
)
export type RegimeOverrides = z.infer<typeof regimeOverrides>
