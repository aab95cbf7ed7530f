import type { Actor } from '@privacy-desk/core/people/member.js'
import { castMember } from '../cast.js'
import type { ClientName } from '../protocol.js'
import type { World } from '../world/world.js'

/** Somebody of the cast as the desk knows them from a client. */
export async function actorIn(world: World, client: ClientName, who: string): Promise<Actor> {
  const { slack, teams } = castMember(who) ?? fail(who)
  return await world.running.desk.actor({
    platform: client,
    id: client === 'slack' ? slack : teams.aadObjectId,
  })
}

function fail(who: string): never {
  throw new Error(`there is no ${who} in the cast`)
}
