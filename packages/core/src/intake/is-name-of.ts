import type { MailAddress } from './mail.js'
import { nameForms } from './name-forms.js'

/**
 * Whether a name is a writer's own: every word of it stands in theirs or in their address. A
 * family name alone does not make a daughter her mother.
 */
export function isNameOf(name: string, writer: MailAddress | null): boolean {
  const known = nameForms(`${writer?.name ?? ''} ${writer?.address ?? ''}`)
  return nameForms(name).some((form) =>
    form
      .split(/\s+/)
      .filter((part) => part.length > 1)
      .every((part) => known.some((one) => one.includes(part))),
  )
}
