import { kindNames } from '../letters/kind-name.js'
import type { DeskFile } from './desk-file.js'

/**
 * What is wrong with the rules for letters, beyond the form of each entry. Kinds that the
 * organisation adds in its own folder are not known here, so with one any name may be right.
 */
export function checkLetters(
  { fourEyes, folder }: NonNullable<DeskFile['letters']>,
  members: DeskFile['members'],
): readonly string[] {
  const known: ReadonlySet<string> = new Set(kindNames)
  const unknown = fourEyes
    .flatMap(({ kinds }) => (kinds === 'all' ? [] : kinds))
    .filter((kind) => folder === undefined && !known.has(kind))
  const unmanned = fourEyes.filter(
    ({ approvedBy }) => !members.some(({ roles }) => roles.some((role) => isOne(role, approvedBy))),
  )
  return [
    ...unknown.map((kind) => `letters.fourEyes: there is no letter ${kind}`),
    ...unmanned.map(
      ({ approvedBy }) =>
        `letters.fourEyes: nobody is ${approvedBy.join(' or ')}, so nobody approves`,
    ),
  ]
}

function isOne(role: string, roles: readonly string[]): boolean {
  return roles.includes(role)
}
