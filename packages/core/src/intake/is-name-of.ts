import type { MailAddress } from './mail.js'

/**
 * Whether a name is a writer's own: every word of it stands in theirs or in their address. A
 * family name alone does not make a daughter her mother.
 */
export function isNameOf(name: string, writer: MailAddress | null): boolean {
  const known = `${writer?.name ?? ''} ${writer?.address ?? ''}`.toLowerCase()
  const parts = name
    .toLowerCase()
    .split(/\s+/)
    .filter((part) => part.length > 2)
  return parts.every((part) => known.includes(part))
}
