import type { OutgoingContent } from '../outgoing-letter.js'

type Attachment = Pick<OutgoingContent['attachments'][number], 'name'>

/**
 * The name under which an attachment goes out: the reference, a number and the ending. Names that
 * people give to files tell of people.
 * @param at its place among the attachments, from 0
 */
export function attachmentName(reference: string, { name }: Attachment, at: number): string {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? 'bin'
  return `${reference}-${at + 1}.${ending}`
}
