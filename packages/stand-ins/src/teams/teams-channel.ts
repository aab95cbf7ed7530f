import { FaultQueue } from '../fault-queue.js'
import { Happenings } from '../happenings.js'
import { type Incoming, type Reaction, startLoopbackServer } from '../http/loopback-server.js'
import { Conversations } from './inside/conversations.js'
import { handleOperation } from './inside/handle-operation.js'
import { makeInside } from './inside/make-inside.js'
import { personalChat } from './inside/personal-chat.js'
import { restore, save } from './inside/save.js'
import { takeUpload } from './inside/take-upload.js'
import type { Tenant } from './inside/tenant.js'
import type { TeamsFault } from './teams-objects.js'
import type { TeamsChannelOptions, TeamsHappenings, TeamsStandIn } from './teams-stand-in.js'

function makeTenant(options: TeamsChannelOptions): Tenant {
  const happenings = new Happenings<TeamsHappenings>()
  const now = options.clock ?? Date.now
  return {
    options,
    now,
    happenings,
    conversations: new Conversations(happenings, now),
    faults: new FaultQueue<TeamsFault>(),
    blocked: new Set(),
    evicted: new Set(),
    calls: [],
    violations: [],
    files: new Map(),
    awaited: new Set(),
  }
}

function route(tenant: Tenant, incoming: Incoming): Reaction {
  const { pathname } = incoming.url
  if (pathname.startsWith('/onedrive/')) return takeUpload(tenant, incoming)
  if (!pathname.startsWith('/files/')) return handleOperation(tenant, incoming)
  const bytes = tenant.files.get(pathname)
  if (!bytes) return { status: 404, body: 'not found' }
  return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: bytes }
}

/** What can be seen of the tenant from outside. */
function windowOn(tenant: Tenant) {
  const { conversations, happenings, calls, violations, blocked, evicted, faults, options } = tenant
  return {
    appId: options.appId,
    tenantId: options.tenantId,
    botId: `28:${options.appId}`,
    faults,
    block: (user: string, on = true) => void (on ? blocked.add(user) : blocked.delete(user)),
    evict: (room: string, out = true) => void (out ? evicted.add(room) : evicted.delete(room)),
    messages: (conversation: string) => conversations.in(conversation),
    directMessages: (user: string) => conversations.in(personalChat(user)),
    personalChat,
    fileBytes: (uniqueId: string) =>
      [...tenant.files].find(([path]) => path.split('/')[2] === uniqueId)?.[1],
    calls: (name?: string) => calls.filter((c) => name === undefined || c.operation === name),
    violations: () => violations,
    on: happenings.on.bind(happenings) as TeamsStandIn['on'],
    eventually: happenings.eventually.bind(happenings) as TeamsStandIn['eventually'],
  }
}

/**
 * Starts a stand-in of the Bot Framework connector for one tenant, on loopback.
 * @throws when the port is taken
 */
export async function startTeamsChannel(options: TeamsChannelOptions): Promise<TeamsStandIn> {
  const tenant = makeTenant(options)
  const server = await startLoopbackServer(
    async (incoming) => route(tenant, incoming),
    options.port,
  )
  if (options.saved) restore(tenant, options.saved, server.url)
  return {
    ...windowOn(tenant),
    save: () => save(tenant, server.url),
    serviceUrl: `${server.url}/`,
    inside: makeInside(tenant, server.url),
    close: server.close,
  }
}
