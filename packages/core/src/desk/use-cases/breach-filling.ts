import type { BreachRefusal } from '../../breaches/refusal.js'
import type { Zone } from '../../calendar/zone.js'
import { breachRefusalText } from '../../views/breach-refusal-text.js'
import type { Filling } from '../../views/forms/filling.js'
import { plainText } from '../../views/plain-text.js'
import type { Call } from '../use-case.js'

/**
 * Puts a refusal under the field it is about, with everything that was typed kept.
 * @param zone whose clock the form's times are read from
 */
export function breachFilling(
  { deps, intent }: Call,
  field: string,
  refusal: BreachRefusal,
  zone: Zone = deps.profile.zone,
): Filling {
  return { values: intent.args, errors: { [field]: plainText(breachRefusalText(refusal, zone)) } }
}
