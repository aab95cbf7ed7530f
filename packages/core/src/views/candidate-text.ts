/** Codes of why somebody may be the requester, see `intake/candidate.ts`. */
const reasons: Readonly<Record<string, string>> = {
  'original-sender': 'wrote the original mail',
  'reply-to': 'named as the one to answer',
  'outer-sender': 'sent the mail that was handed over',
  'represented-person': 'somebody acts for them',
  'on-behalf-of': 'acts for somebody else',
  'customers-end-user': 'a customer passes on what they ask',
  'other-mail': 'wrote another mail in the same handover',
  'named-in-text': 'named in the text',
  signature: 'signed the text',
  colleague: 'belongs to the organisation',
}

/** Says why somebody may be the requester. Codes of other versions are shown as they are. */
export function candidateText(code: string): string {
  return reasons[code] ?? code.replaceAll('-', ' ')
}
