/** A mail as its sender's program writes it. */
export interface MailParts {
  readonly from?: string
  readonly date: string
  readonly subject?: string
  readonly body?: readonly string[]
}

const carla = 'Carla Winter <carla.winter@example.org>'

/** A mail file, by default of a person who asks for erasure. */
export function mailFrom({
  from = carla,
  date,
  subject = 'Please delete my data',
  body = ['Please delete all the personal data you hold about me.'],
}: MailParts): Uint8Array {
  const lines = [
    `From: ${from}`,
    'To: support@acme.example',
    `Date: ${date}`,
    `Subject: ${subject}`,
    'MIME-Version: 1.0',
    '',
    ...body,
    '',
  ]
  return new TextEncoder().encode(lines.join('\r\n'))
}
