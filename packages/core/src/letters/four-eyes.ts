import type { Role } from '../people/member.js'
import type { LetterKind } from './catalogue.js'

/** A rule of `desk.yaml`: which letters need a second pair of eyes, and whose. */
export interface FourEyesRule {
  /** `all`, or the kinds it is about. */
  readonly kinds: 'all' | readonly string[]
  /** Roles whose letters it is about. */
  readonly writtenBy: readonly Role[]
  /** Who approves: one of these roles. */
  readonly approvedBy: readonly Role[]
}

/**
 * The approvals that a letter needs, each by somebody of one of the roles; empty where it needs
 * none. A kind that only others may send needs one of them, whatever `desk.yaml` says.
 * @param authors the roles of each who wrote at it, who wrote last at the end: whoever may send a
 * kind and wrote before somebody else changed it did not see what goes out
 * @param sender the roles of whoever lets it go, who sees it then
 */
export function wantedApprovals(
  kinds: readonly LetterKind[],
  authors: readonly (readonly Role[])[],
  sender: readonly Role[],
  rules: readonly FourEyesRule[],
): readonly (readonly Role[])[] {
  const byRule = rules
    .filter((rule) => isAbout(rule, kinds) && authors.some((one) => meets(one, rule.writtenBy)))
    .map(({ approvedBy }) => approvedBy)
  const bySender = kinds
    .filter(({ senders }) => ![authors.at(-1) ?? [], sender].some((one) => meets(one, senders)))
    .map(({ senders }) => senders)
  return [...byRule, ...bySender]
}

/** Whether somebody of these roles may give all the approvals wanted. */
export function mayApprove(roles: readonly Role[], wanted: readonly (readonly Role[])[]): boolean {
  return wanted.length > 0 && wanted.every((some) => meets(roles, some))
}

function isAbout({ kinds: about }: FourEyesRule, kinds: readonly LetterKind[]): boolean {
  return about === 'all' || kinds.some(({ name }) => about.includes(name))
}

function meets(roles: readonly Role[], wanted: readonly Role[]): boolean {
  return roles.some((role) => wanted.includes(role))
}
