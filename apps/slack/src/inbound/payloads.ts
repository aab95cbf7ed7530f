import { z } from 'zod'

/** A list of which each part is read on its own, so that one odd part loses nothing else. */
const list = z.array(z.unknown()).catch([])
const text = z.string().optional().catch(undefined)
const flag = z.boolean().optional().catch(undefined)
const number = z.number().optional().catch(undefined)
const time = z.union([z.string(), z.number()]).optional().catch(undefined)

const mailbox = z.looseObject({ address: text, name: text, original: text })

/** A file object. @see https://docs.slack.dev/reference/objects/file-object */
export const filePayload = z.looseObject({
  id: text,
  name: text,
  title: text,
  mimetype: text,
  filetype: text,
  mode: text,
  size: number,
  url_private: text,
  url_private_download: text,
  /** `check_file_info` in Slack Connect channels: all else must be asked for. */
  file_access: text,
  subject: text,
  from: z.array(mailbox).catch([]),
  plain_text: text,
  simplified_html: text,
  preview: text,
  preview_plain_text: text,
  headers: z.looseObject({ date: text }).optional().catch(undefined),
  attachments: list,
})
export type FilePayload = z.output<typeof filePayload>

/** A secondary attachment: a shared message, a link's preview, or what a bot posted. */
export const attachmentPayload = z.looseObject({
  is_share: flag,
  is_msg_unfurl: flag,
  text,
  fallback: text,
  pretext: text,
  title: text,
  author_name: text,
  ts: time,
  files: list,
  message_blocks: list,
  blocks: list,
  fields: list,
})
export type AttachmentPayload = z.output<typeof attachmentPayload>

/** A message, in an event or under a message shortcut. */
export const messagePayload = z.looseObject({
  subtype: text,
  user: text,
  username: text,
  bot_id: text,
  bot_profile: z.looseObject({ name: text }).optional().catch(undefined),
  text,
  ts: text,
  thread_ts: text,
  files: list,
  attachments: list,
  blocks: list,
})
export type MessagePayload = z.output<typeof messagePayload>

/** Who did something interactive. */
export const userPayload = z.looseObject({ id: z.string(), team_id: text })

/** The workspace of an interactive payload; `null` for an organisation-wide installation. */
export const teamPayload = z.looseObject({ id: z.string() }).nullish().catch(undefined)

/** The envelope of an event with its message. */
export const eventPayload = z.looseObject({
  event_id: z.string(),
  team_id: text,
  event_time: number,
  is_ext_shared_channel: flag,
  event: messagePayload.extend({
    type: z.string(),
    channel: text,
    channel_type: text,
    user_team: text,
  }),
})
export type EventPayload = z.output<typeof eventPayload>
