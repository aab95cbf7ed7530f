import type { Member } from '../people/member.js'
import type { Card } from '../views/model.js'
import { type Reminding, reminderCard } from '../views/reminder-card.js'
import type { DeskDeps } from './deps.js'
import type { LoadedRequest } from './load-request.js'
import { viewRequest } from './view-request.js'

/**
 * A reminder as its recipient may see it.
 * @param mark see `stageMark`
 */
export async function reminderView(
  deps: DeskDeps,
  loaded: LoadedRequest,
  recipient: Member,
  mark: string,
): Promise<Card> {
  const view = await viewRequest(deps, loaded, recipient)
  return reminderCard(view, { to: remindedAs(deps, mark), mark })
}

/** In which capacity a stage of the ladder speaks to somebody. */
function remindedAs({ profile }: DeskDeps, mark: string): Reminding['to'] {
  const name = mark.split('@')[0]
  return profile.ladder.find((stage) => stage.name === name)?.to ?? 'owner'
}
