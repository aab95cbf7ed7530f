import type { Json } from '../../json.js'
import type { SlackUpload } from '../slack-person.js'
import type { Seat } from './seat.js'

/** Uploads a file and gives its file object. */
export function upload({ slack, user }: Seat, file: SlackUpload): Json {
  const { bytes, ...rest } = file
  const content = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
  return slack.inside.keepFile(user, { ...rest, bytes: content })
}
