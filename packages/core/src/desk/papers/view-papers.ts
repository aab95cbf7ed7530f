import { textsOfEvent } from '../../breaches/papers/texts-of-event.js'
import type { Member, MemberId } from '../../people/member.js'
import type { BreachFile } from '../../views/papers/breach-file-paper.js'
import type { DeskDeps } from '../deps.js'
import type { LoadedBreach } from '../load-breach.js'
import { findMember } from '../members.js'
import { openTexts } from '../open-texts.js'
import { viewBreach } from '../view-breach.js'

/**
 * A breach with all that was ever written in it, for one who may see its details; `null` for
 * everybody else.
 */
export async function viewPapers(
  deps: DeskDeps,
  { breach, records }: LoadedBreach,
  member: Member,
): Promise<BreachFile | null> {
  const view = await viewBreach(deps, breach, member)
  if (!view.permissions.has('see-details')) return null
  const items = records.flatMap(({ event }) => textsOfEvent(event).map(([, item]) => item))
  const texts = new Map([...view.texts, ...(await openTexts(deps.vault, items))])
  const names = await namesOf(deps, records)
  return {
    view: { ...view, texts },
    records,
    nameOf: (id) => (id === 'desk' ? 'the desk' : (names.get(id) ?? id)),
  }
}

/** Everybody who did something, or to whom something was done. */
async function namesOf(
  deps: DeskDeps,
  records: LoadedBreach['records'],
): Promise<ReadonlyMap<MemberId, string>> {
  const ids = new Set(
    records.flatMap(({ by, event }) => [...(by === 'desk' ? [] : [by]), ...idsIn(event)]),
  )
  const found = [...ids].map(async (id) => [id, (await findMember(deps, id)).name] as const)
  return new Map(await Promise.all(found))
}

function idsIn(event: LoadedBreach['records'][number]['event']): readonly MemberId[] {
  return [
    ...('lead' in event ? [event.lead] : []),
    ...('deputy' in event ? [event.deputy] : []),
    ...('member' in event ? [event.member] : []),
    ...('owner' in event ? [event.owner] : []),
  ]
}
