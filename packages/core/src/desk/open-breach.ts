import type { BreachCommand } from '../breaches/command.js'
import type { BreachRefusal } from '../breaches/refusal.js'
import { fetchBreachFiles, storeBreachFiles } from './breach-files.js'
import type { BreachReport } from './breach-of-report.js'
import { executeBreach } from './execute-breach.js'
import type { LoadedBreach } from './load-breach.js'
import { deskToday } from './load-request.js'
import type { Call } from './use-case.js'
import type { BreachOpening } from './use-cases/breach-new-fields.js'

/**
 * Opens a breach as the form says. What the message that told of it had with it is stored first.
 * @param report what told of it
 */
export async function openBreach(
  call: Call,
  opening: BreachOpening,
  report: BreachReport,
): Promise<LoadedBreach | BreachRefusal> {
  const { deps, actor, inboundId } = call
  const next = await deps.store.breaches.nextReference(Number(deskToday(deps).slice(0, 4)))
  const reference = await storeBreachFiles(call, next)
  const command = await openingOf(call, opening, report, reference)
  const result = await executeBreach(deps, {
    reference,
    command,
    by: actor.member,
    inboundId,
    needs: 'see',
  })
  if (!('refused' in result)) await fetchBreachFiles(call)
  return result
}

/** Whoever opens it is in its room: they know of it anyway, and are asked first. */
async function openingOf(
  { deps, actor }: Call,
  { what, lead, members = [], privacy, investigatingSince, awareAt, ...given }: BreachOpening,
  { request, message }: BreachReport,
  reference: string,
): Promise<BreachCommand> {
  const folder = await deps.vault.newPerson()
  const description = await deps.vault.seal(folder, 'breach', what)
  const others = new Set([...members, actor.member.id])
  others.delete(lead)
  return {
    command: 'open',
    ...given,
    reference,
    folder,
    description,
    platform: actor.platform,
    opener: actor.member.id,
    lead,
    members: [...others],
    regime: deps.law.breachLaw,
    isPrivate: privacy === 'private',
    ...(investigatingSince === undefined ? {} : { investigatingSince }),
    ...(awareAt === undefined ? {} : { awareAt }),
    ...(request === undefined ? {} : { request }),
    ...(message === undefined ? {} : { message }),
  }
}
