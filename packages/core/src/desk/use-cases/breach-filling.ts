import type { BreachRefusal } from '../../breaches/refusal.js'
import { breachRefusalText } from '../../views/breach-refusal-text.js'
import type { Filling } from '../../views/forms/filling.js'
import { plainText } from '../../views/plain-text.js'
import type { Call } from '../use-case.js'

/** Puts a refusal under the field it is about, with everything that was typed kept. */
export function breachFilling(
  { deps, actor, intent }: Call,
  field: string,
  refusal: BreachRefusal,
): Filling {
  const zone = field === 'noticedAt' ? actor.member.zone : deps.profile.zone
  return { values: intent.args, errors: { [field]: plainText(breachRefusalText(refusal, zone)) } }
}
