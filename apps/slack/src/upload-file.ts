import type { DeskDocument } from '@privacy-desk/core/desk/reply.js'
import { DeliveryError } from '@privacy-desk/core/ports/messenger.js'
import type { WebClient } from '@slack/web-api'
import { httpFailure } from './delivery-error.js'

/** The hosts to which Slack lets bots upload. */
const uploadHosts = ['files.slack.com', 'files.slack-gov.com']

const timeoutMs = 30_000

/**
 * Puts a file into the direct chat with one person, in the three steps that Slack wants. Not the
 * SDK's `filesUploadV2`: that needs a client which may be led to any address.
 * @throws DeliveryError, or what the SDK throws
 * @see https://docs.slack.dev/messaging/working-with-files
 */
export async function uploadFile(
  client: WebClient,
  user: string,
  { name, bytes }: DeskDocument,
): Promise<void> {
  const { channel } = await client.conversations.open({ users: user })
  const place = await client.files.getUploadURLExternal({
    filename: name,
    length: bytes.byteLength,
  })
  const { upload_url: address = '', file_id: id = '' } = place
  if (!mayUploadTo(address, client.slackApiUrl)) {
    throw new DeliveryError('upload-host-not-allowed', { retryable: false })
  }
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: new Uint8Array(bytes),
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  })
  await answer.body?.cancel()
  if (!answer.ok) throw httpFailure(answer.status)
  await client.files.completeUploadExternal({
    files: [{ id, title: name }],
    channel_id: channel?.id ?? user,
  })
}

/** The address comes from Slack's answer, and what is uploaded is confidential. */
function mayUploadTo(address: string, apiUrl: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, origin } = new URL(address)
  if (origin === new URL(apiUrl).origin) return true
  return protocol === 'https:' && uploadHosts.includes(hostname)
}
