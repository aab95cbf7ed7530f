import type { SlackMessage } from '../slack-objects.js'
import type { Workspace } from './workspace.js'

/**
 * Tells the emulator of a message of an earlier run, so that it can be changed or removed. The
 * emulator forgets everything when it ends; our board is what is kept.
 */
export async function introduce(
  { emulated, stamps, settings }: Workspace,
  message: SlackMessage | undefined,
): Promise<void> {
  if (message === undefined || !stamps.isUnheard(message.ts)) return
  const { channel, text, user } = message
  if (user !== settings.botUserId || message.kind === 'ephemeral') return
  const args = { channel, text: text === '' ? ' ' : text }
  const answer = await emulated.call('chat.postMessage', args, settings.token)
  if (typeof answer.ts === 'string') stamps.pair(message.ts, answer.ts)
}
