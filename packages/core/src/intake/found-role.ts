import type { MailAddress } from './mail.js'

/** In which role the organisation acts (GDPR art. 4(7) and (8)), and why that is thought. */
export interface FoundRole {
  readonly role: {
    readonly is: 'controller' | 'processor'
    readonly because: 'customer-writes' | 'customer-named' | 'default'
  }
  /** The customer in whose name the data are processed. */
  readonly customer: MailAddress | null
}
