import type { ReadMail } from './mail.js'
import type { WarningCode } from './warning.js'

/** The same, with one more thing that a person should check. */
export function withWarning(read: ReadMail, warning: WarningCode): ReadMail {
  return { ...read, outer: { ...read.outer, warnings: [...read.outer.warnings, warning] } }
}
