import { z } from 'zod'
import type { MailReaderDesk } from '../adapters/mail-process/mail-process.js'
import { isFreeMail } from '../intake/free-mail.js'
import type { Material } from '../intake/handover.js'
import { readMailbox } from '../intake/mailbox.js'

const text = (name: string) => z.string({ error: `${name} must be text` })
const optional = (name: string) => text(name).nullish()

const shape = z
  .object(
    {
      id: z.unknown().optional(),
      text: optional('text'),
      raw: optional('raw'),
      subject: optional('subject'),
      from: optional('from'),
      receivedBy: optional('receivedBy'),
    },
    { error: 'a mail must be one JSON object' },
  )
  .refine(({ text, raw }) => typeof text === 'string' || typeof raw === 'string', {
    error: 'give the mail as text, or as raw (MIME in base64)',
  })
  .refine(({ raw }) => raw == null || /^[A-Za-z0-9+/_\s-]*={0,2}\s*$/.test(raw), {
    error: 'raw must be base64',
  })
type Line = z.output<typeof shape>

/** One line of `triage --jsonl`, ready for the reader. */
export interface TriageInput {
  readonly materials: readonly Material[]
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly desk: MailReaderDesk
}

/**
 * Reads one line of `triage --jsonl`.
 * @returns the sentence to answer with where it cannot be used
 */
export function triageInput(
  value: unknown,
  desk: MailReaderDesk,
): TriageInput | { readonly error: string } {
  const parsed = shape.safeParse(value)
  if (!parsed.success) return { error: parsed.error.issues[0]?.message ?? 'no mail' }
  const line = parsed.data
  const known = { ...desk, domains: [...desk.domains, ...ownDomain(line)] }
  if (typeof line.raw === 'string') {
    const files = new Map([['raw', Buffer.from(line.raw, 'base64')]])
    const mail: Material = {
      kind: 'file',
      name: 'mail.eml',
      mediaType: 'message/rfc822',
      source: 'raw',
    }
    return { materials: [mail], files, desk: known }
  }
  return { materials: [textMaterial(line)], files: new Map(), desk: known }
}

/** A colleague's address tells the organisation's domain, unless everybody has one there. */
function ownDomain({ receivedBy }: Line): readonly string[] {
  const domain = readMailbox(receivedBy ?? '')
    ?.address?.split('@')
    .at(-1)
  return domain === undefined || isFreeMail(domain) ? [] : [domain.toLowerCase()]
}

/** Whoever pasted a text under a subject without a sender is the one who received it. */
function textMaterial({ text, subject, from, receivedBy }: Line): Material {
  if (!from && !subject) return { kind: 'text', text: text ?? '' }
  const sender = readMailbox(from ?? receivedBy ?? '') ?? {}
  return { kind: 'mail', from: sender, subject: subject ?? '', text: text ?? '' }
}
