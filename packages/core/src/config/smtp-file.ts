import { z } from 'zod'
import { tlsWays } from './mail-settings.js'

const domain = z
  .string()
  .toLowerCase()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'write a domain such as acme.com')

/** `letters.smtp` of `desk.yaml`: the mail server. User, password and key are in the environment. */
export const smtpFile = z.strictObject({
  host: z.string().regex(/^[\w.:-]+$/, 'is no name of a server such as smtp.acme.com'),
  port: z.int().min(1).max(65_535).default(587),
  tls: z.enum(tlsWays).default('starttls'),
  /** The sender; the address of `letters.email` unless given. */
  from: z.email('is no e-mail address').optional(),
  dkim: z
    .strictObject({
      domain,
      selector: z.string().regex(/^[\w.-]{1,63}$/, 'is no DKIM selector such as desk-2026'),
    })
    .optional(),
})
