import { randomUUID } from 'node:crypto'
import { jsonAt } from '../../json-at.js'
import type { SlackMessage } from '../slack-objects.js'
import type { PersonContent } from '../slack-stand-in.js'
import { personToken } from './emulated-slack.js'
import { postStamped } from './post-stamped.js'
import { typedText } from './typed-text.js'
import type { Workspace } from './workspace.js'

/**
 * Writes in a person's name.
 * @throws when Slack refuses, because the person is not in the channel
 */
export async function postAsPerson(
  workspace: Workspace,
  user: string,
  channel: string,
  content: PersonContent,
): Promise<SlackMessage> {
  const typed = typedText(content.text)
  const { threadTs } = content
  const answer = await postStamped(
    workspace,
    {
      channel,
      // The emulator refuses a message without text, which people may send when there are files.
      text: typed.text === '' ? ' ' : typed.text,
      ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
    },
    personToken(user),
  )
  if (answer.ok !== true) throw new Error(`${user} cannot write in ${channel}: ${answer.error}`)
  return workspace.board.add(channel, {
    ...jsonAt(answer, 'message'),
    text: typed.text,
    client_msg_id: randomUUID(),
    team: workspace.settings.teamId,
    ...(content.files ? { subtype: 'file_share', files: content.files, upload: false } : {}),
    ...(content.attachments ? { attachments: content.attachments } : {}),
    ...(typed.text === '' ? {} : { blocks: [typed.block] }),
  })
}
