import { isJson } from '../../is-json.js'
import type { Json } from '../../json.js'
import { textAt } from '../../text-at.js'
import { checkBlocks } from './check-blocks.js'
import { limits } from './limits.js'
import { type Verdict, verdictOf } from './verdict.js'

function checkText(text: string, updating: boolean): Verdict | undefined {
  if (updating && text.length > limits.updatedText) {
    return { error: 'msg_too_long', details: [`text exceeds ${limits.updatedText} characters`] }
  }
  if (text.length <= limits.postedText) return undefined
  const details = [`text is cut after ${limits.postedText} characters`]
  return { error: 'message_truncated', details, mended: true }
}

function checkMetadata(metadata: unknown): Verdict | undefined {
  if (metadata === undefined) return undefined
  const fine =
    isJson(metadata) && textAt(metadata, 'event_type') !== '' && isJson(metadata.event_payload)
  if (fine) return undefined
  const details = ['metadata needs event_type and event_payload']
  return { error: 'invalid_metadata_format', details }
}

function checkAttachments(attachments: unknown): Verdict | undefined {
  if (attachments === undefined) return undefined
  if (!Array.isArray(attachments) || !attachments.every(isJson)) {
    return { error: 'invalid_attachments', details: ['attachments must be an array of objects'] }
  }
  const faults = attachments.flatMap((attachment, i) =>
    checkBlocks(attachment.blocks ?? [], 'message', `/attachments/${i}/blocks`),
  )
  return verdictOf('invalid_attachments', faults)
}

function checkFallback(args: Json): Verdict | undefined {
  const says = textAt(args, 'text') !== '' || Array.isArray(args.attachments)
  const blocks = Array.isArray(args.blocks) ? args.blocks.length : 0
  return says || blocks > 0 ? undefined : { error: 'no_text', details: ['nothing to say'] }
}

/** What Slack would find wrong with a message's arguments; `updating` for `chat.update`. */
export function checkMessage(args: Json, updating = false): Verdict | undefined {
  const blocks = args.blocks === undefined ? [] : checkBlocks(args.blocks, 'message')
  return (
    verdictOf(
      Array.isArray(args.blocks ?? []) ? 'invalid_blocks' : 'invalid_blocks_format',
      blocks,
    ) ??
    checkAttachments(args.attachments) ??
    checkMetadata(args.metadata) ??
    checkFallback(args) ??
    checkText(textAt(args, 'text'), updating)
  )
}
