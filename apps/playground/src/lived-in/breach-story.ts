import { addMs, type Instant } from '@privacy-desk/core/calendar/instant.js'
import type { Intent } from '@privacy-desk/core/intents/intent.js'
import type { BreachViewer } from '@privacy-desk/core/ports/breach-store.js'
import type { World } from '../world/world.js'
import { actorIn } from './actor-in.js'
import type { BreachCase } from './breach-case.js'
import type { Story } from './story.js'

const hourMs = 3_600_000

/** A breach: opened by a form, then worked on by its lead. */
export function breachStory(about: BreachCase): Story {
  let reference = ''
  return {
    ago: about.ago,
    client: about.client,
    everyDay: true,
    days: [0, ...about.deeds.map(([days]) => days)],
    play: async (step, world, at) => {
      const deed = about.deeds[step - 1]?.[1]
      if (deed === undefined) reference = await open(world, about, at)
      else await carryOut(world, about, { name: deed.name, ref: reference, args: deed.args(at) })
    },
  }
}

/** @returns the new breach's reference */
async function open(world: World, about: BreachCase, at: Instant): Promise<string> {
  const { lead, what, alertedEarlier } = about
  const args = {
    what,
    noticedAt: addMs(at, -alertedEarlier * hourMs),
    awareAt: at,
    role: 'controller',
    lead,
    members: 'olga,dora',
    privacy: 'open',
  }
  await ask(world, about, { name: 'breach new', args })
  const [latest] = await breachesOf(world, about)
  if (latest === undefined) throw new Error('the desk refused to open a breach')
  return latest.reference
}

type Deed = Pick<Intent, 'name' | 'ref' | 'args'>

async function carryOut(world: World, about: BreachCase, deed: Deed): Promise<void> {
  const { breaches } = world.running.deps.store
  const versionNow = async () => await breaches.versionOf(deed.ref ?? '')
  const before = await versionNow()
  await ask(world, about, deed)
  if ((await versionNow()) === before) throw new Error(`the desk refused ${deed.name} ${deed.ref}`)
}

async function ask(world: World, { client, lead }: BreachCase, deed: Deed): Promise<void> {
  const { desk, deps } = world.running
  const actor = await actorIn(world, client, lead)
  await desk.handle({ ...deed, via: 'submitted' }, actor, deps.randomness.id())
}

async function breachesOf(world: World, { client, lead }: BreachCase) {
  const { member } = await actorIn(world, client, lead)
  const viewer: BreachViewer = { people: [member.id], seesOpen: true }
  return await world.running.deps.store.breaches.breaches({ viewer, limit: 1 })
}
