import type { MailAddress } from './mail.js'
import { nameForms } from './name-forms.js'

/** Whether a name and a writer's have a word in common, with accents or without. */
export function sharesName(name: string, writer: MailAddress | null): boolean {
  const known = nameForms(`${writer?.name ?? ''} ${writer?.address ?? ''}`)
  return nameForms(name)
    .flatMap((form) => form.split(/\s+/))
    .some((part) => part.length > 2 && known.some((one) => one.includes(part)))
}
