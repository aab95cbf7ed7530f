import type { BreachCommand } from '../../breaches/command.js'
import type { BreachRefusal } from '../../breaches/refusal.js'
import type { BreachPermission } from '../../people/breach-policy.js'
import { executeBreach } from '../execute-breach.js'
import type { LoadedBreach } from '../load-breach.js'
import type { Call } from '../use-case.js'

/** A change one person makes to one breach: checked, decided, stored. */
export async function changeBreach(
  { deps, actor, intent, inboundId }: Call,
  command: BreachCommand,
  needs: BreachPermission,
): Promise<LoadedBreach | BreachRefusal> {
  const reference = intent.ref ?? ''
  return await executeBreach(deps, { reference, command, by: actor.member, inboundId, needs })
}
