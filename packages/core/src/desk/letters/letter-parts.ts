import type { LetterKind } from '../../letters/catalogue.js'
import { knownValues, proposedValues } from '../../letters/known-values.js'
import type { AskedPart } from '../../views/forms/letter-fields.js'
import type { LetterRoom } from './letter-room.js'

/** What has to be asked for each part of a letter; a kind that is gone is left out. */
export function letterParts(
  { letters, facts }: Pick<LetterRoom, 'letters' | 'facts'>,
  kinds: readonly string[],
): readonly AskedPart[] {
  return kindsNamed({ letters }, kinds).map((kind, at) => ({
    kind,
    at,
    known: knownValues(kind, facts),
    proposed: proposedValues(kind, facts),
    numbered: kinds.length > 1,
  }))
}

/** Kinds by name. */
export function kindsNamed(
  { letters: { library } }: Pick<LetterRoom, 'letters'>,
  names: readonly string[],
): readonly LetterKind[] {
  return names.flatMap((name) => library.kinds.get(name) ?? [])
}

/** Whether a letter goes to an organisation and not to the requester. */
export function isToOrganisation(kinds: readonly Pick<LetterKind, 'frame'>[]): boolean {
  return kinds.some(({ frame }) => frame === 'organisation')
}
