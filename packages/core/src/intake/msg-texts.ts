import type { FieldsData } from '@kenjiuno/msgreader'

const texts = [
  'subject',
  'body',
  'bodyHtml',
  'headers',
  'messageClass',
  'senderName',
  'senderEmail',
  'senderSmtpAddress',
  'sentRepresentingSmtpAddress',
  'creatorSMTPAddress',
  'clientSubmitTime',
  'messageDeliveryTime',
  'messageId',
] as const

/** The same fields with every text a text: a damaged file may have numbers there. */
export function msgTexts(fields: FieldsData) {
  const read: Partial<Record<(typeof texts)[number], string>> = Object.fromEntries(
    texts.map((name) => [name, typeof fields[name] === 'string' ? fields[name] : '']),
  )
  return { ...fields, ...read }
}
