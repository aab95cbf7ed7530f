import type { MailAddress } from './mail.js'

/** Whether a name and a writer's have a word in common. */
export function sharesName(name: string, writer: MailAddress | null): boolean {
  const known = `${writer?.name ?? ''} ${writer?.address ?? ''}`.toLowerCase()
  return name
    .toLowerCase()
    .split(/\s+/)
    .some((part) => part.length > 2 && known.includes(part))
}
