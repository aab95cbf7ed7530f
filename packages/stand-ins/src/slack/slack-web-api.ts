import { FaultQueue } from '../fault-queue.js'
import { Happenings } from '../happenings.js'
import type { Incoming, Reaction } from '../http/loopback-server.js'
import { startLoopbackServer } from '../http/loopback-server.js'
import type { SlackFault } from './faults.js'
import { CallLog } from './inside/call-log.js'
import { startEmulatedSlack } from './inside/emulated-slack.js'
import { FileDrawer } from './inside/file-drawer.js'
import { directChannelOf, furnish } from './inside/furnish.js'
import { handleCall } from './inside/handle-call.js'
import { handleResponseUrl } from './inside/handle-response-url.js'
import { MadeChannels } from './inside/made-channels.js'
import { makeInside } from './inside/make-inside.js'
import { MessageBoard } from './inside/message-board.js'
import { ResponseUrls } from './inside/response-urls.js'
import { restore, save } from './inside/save.js'
import { serveFile } from './inside/serve-file.js'
import { type Settings, settingsOf } from './inside/settings.js'
import { Stamps } from './inside/stamps.js'
import { Triggers } from './inside/triggers.js'
import { UploadSlots } from './inside/upload-slots.js'
import { ViewStacks } from './inside/view-stacks.js'
import type { Workspace } from './inside/workspace.js'
import type { SlackWebApiOptions } from './slack-options.js'
import type { SlackHappenings, SlackStandIn } from './slack-stand-in.js'

async function makeWorkspace(settings: Settings): Promise<Workspace> {
  const happenings = new Happenings<SlackHappenings>()
  const emulated = await startEmulatedSlack(settings)
  await furnish(emulated, settings)
  return {
    settings,
    emulated,
    happenings,
    board: new MessageBoard(happenings),
    made: new MadeChannels(),
    views: new ViewStacks(happenings),
    stamps: new Stamps(settings.clock),
    triggers: new Triggers(settings.now),
    responseUrls: new ResponseUrls(settings.now),
    files: new FileDrawer(),
    uploads: new UploadSlots(),
    log: new CallLog(happenings),
    faults: new FaultQueue<SlackFault>(),
  }
}

async function route(workspace: Workspace, incoming: Incoming): Promise<Reaction> {
  const { pathname } = incoming.url
  if (pathname.startsWith('/api/')) return handleCall(workspace, incoming)
  if (pathname.startsWith('/actions/')) return handleResponseUrl(workspace, incoming)
  if (pathname.startsWith('/upload/')) return workspace.uploads.put(incoming)
  if (pathname.startsWith('/files-pri/')) return serveFile(workspace, incoming)
  return { status: 404, body: 'not found' }
}

/** What can be seen and asked of the workspace from outside. */
function windowOn(workspace: Workspace) {
  const { board, views, log, happenings, settings } = workspace
  const messages = (channel: string) => board.all(channel).filter((m) => m.kind === 'message')
  return {
    messages,
    madeChannels: () => workspace.made.all(),
    ephemerals: (channel: string, user: string) =>
      board.all(channel).filter((m) => m.onlyFor === user),
    directMessages: (user: string) => messages(directChannelOf(user)),
    directChannel: directChannelOf,
    openView: (user: string) => views.stack(user).at(-1),
    viewStack: (user: string) => views.stack(user),
    home: (user: string) => views.home(user),
    fileBytes: (id: string) => workspace.files.find(id)?.bytes,
    calls: (method?: string) =>
      log.calls.filter((c) => method === undefined || c.method === method),
    violations: () => log.violations,
    on: happenings.on.bind(happenings) as SlackStandIn['on'],
    eventually: happenings.eventually.bind(happenings) as SlackStandIn['eventually'],
    token: settings.token,
    teamId: settings.teamId,
    appId: settings.appId,
    botUserId: settings.botUserId,
    botId: settings.botId,
  }
}

/**
 * Starts a stand-in of Slack's Web API on loopback: npm `emulate` behind a front that refuses what
 * Slack refuses, and shows what people would see.
 * @throws when the port is taken, or two users or channels bear one name
 */
export async function startSlackWebApi(options: SlackWebApiOptions): Promise<SlackStandIn> {
  const workspace = await makeWorkspace(settingsOf(options))
  const server = await startLoopbackServer((incoming) => route(workspace, incoming), options.port)
  workspace.uploads.origin = server.url
  if (options.saved) await restore(workspace, options.saved, server.url)
  return {
    ...windowOn(workspace),
    save: () => save(workspace, server.url),
    url: server.url,
    apiUrl: `${server.url}/api/`,
    faults: workspace.faults,
    inside: makeInside(workspace, server.url),
    close: async () => {
      await server.close()
      await workspace.emulated.close()
    },
  }
}
