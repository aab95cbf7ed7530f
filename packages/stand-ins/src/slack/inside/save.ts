import { moved } from '../../moved.js'
import { textAt } from '../../text-at.js'
import type { SavedSlack } from '../saved-slack.js'
import { remake } from './remake-channel.js'
import type { Workspace } from './workspace.js'

/** What has to be kept so that a later stand-in shows the same. */
export function save({ board, views, files, made }: Workspace, url: string): SavedSlack {
  return {
    url,
    messages: board.save(),
    channels: made.all(),
    homes: views.saveHomes(),
    files: files.save(),
  }
}

/** Puts back what was kept. @param url where the stand-in is now */
export async function restore(workspace: Workspace, kept: SavedSlack, url: string): Promise<void> {
  const saved = moved(kept, kept.url, url)
  for (const channel of saved.channels ?? []) await remake(workspace, channel)
  workspace.board.restore(saved.messages)
  for (const { raw } of saved.messages) workspace.stamps.restore(textAt(raw, 'ts'))
  workspace.views.restoreHomes(saved.homes)
  workspace.files.restore(saved.files)
}
