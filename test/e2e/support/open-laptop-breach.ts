import { addMs, type Instant } from '@privacy-desk/core/calendar/instant.js'
import type { Intent } from '@privacy-desk/core/intents/intent.js'
import { teamsUsers } from '../../../demo/src/sides/teams-tenant.js'
import type { StartedDesk } from './start-desk.js'

const minute = 60_000
let inbound = 0

const ids = { slack: 'U0OLGA', teams: teamsUsers.olga.aadObjectId }

/** What Olga does with the first breach of the year, on the first platform of the desk. */
export async function olgaDoes(
  { running: { desk, deps } }: StartedDesk,
  name: Intent['name'],
  args: Readonly<Record<string, string>>,
): Promise<void> {
  inbound += 1
  const [platform = 'slack'] = deps.profile.platforms
  const actor = await desk.actor({ platform, id: ids[platform] })
  const intent: Intent = { name, ref: 'BR-2026-0001', args, via: 'submitted' }
  await desk.handle(intent, actor, `test:${inbound}`)
}

/** Opens that breach, which Olga leads. */
export async function openLaptopBreach(web: StartedDesk, awareAt: Instant): Promise<void> {
  await olgaDoes(web, 'breach new', {
    what: 'A laptop was stolen',
    noticedAt: addMs(awareAt, -5 * minute),
    awareAt,
    role: 'controller',
    lead: 'olga',
    members: '',
    privacy: 'open',
  })
}
