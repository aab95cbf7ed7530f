import { isoInZone } from '../../calendar/zoned-text.js'
import type { BreachView } from '../breach-view.js'
import type { Field } from '../model.js'

/** Reasons in somebody's own words. */
export function reasonsField(label: string, required: boolean): Field {
  return { kind: 'area', name: 'reasons', label, required, maxLength: 3000 }
}

/** What an authority gives to whoever files a notice. */
export const receiptField = {
  kind: 'line',
  name: 'receipt',
  label: 'Receipt or case number of the authority',
  required: false,
  maxLength: 100,
} as const satisfies Field

/** When something happened, now unless it is changed, in the organisation's zone. */
export function happenedField(label: string, { now, zone }: BreachView): Field {
  return {
    kind: 'date-time',
    name: 'at',
    label: `${label} (${zone})`,
    required: true,
    value: isoInZone(now, zone),
  }
}
