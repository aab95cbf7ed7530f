import type { SlackInside } from '../slack-stand-in.js'
import { applyResponseAction } from './apply-response-action.js'
import { asPerson } from './as-person.js'
import { postAsPerson } from './post-as-person.js'
import { respond } from './respond.js'
import type { Workspace } from './workspace.js'

/** What Slack does when a person does something. */
export function makeInside(workspace: Workspace, url: string): SlackInside {
  const { settings, triggers, responseUrls, files, views, made } = workspace
  return {
    users: settings.users,
    channelName: (id) =>
      settings.channels.find(({ id: of }) => of === id)?.name ??
      made.find(id)?.name ??
      'directmessage',
    trigger: (user) => triggers.issue(user),
    responseUrl: (channel, user, message) => url + responseUrls.issue(channel, user, message),
    post: (user, channel, content) => postAsPerson(workspace, user, channel, content),
    keepFile: (user, file) => files.keep(user, file, { url, teamId: settings.teamId }),
    answerCommand: (channel, user, body) => void respond(workspace, { channel, user }, body),
    applyResponseAction: (view, answer) => applyResponseAction(workspace, view, answer),
    makeChannel: (user, name) =>
      asPerson(workspace, user, 'conversations.create', { name, is_private: true }),
    archive: async (user, channel) => {
      await asPerson(workspace, user, 'conversations.archive', { channel })
      made.change(channel, () => ({ isArchived: true }))
    },
    closeView: (view) => views.close(view),
  }
}
