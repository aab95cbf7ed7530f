import type { UnsealedEffect } from '../../letters/effect-of.js'
import type { LetterEffect } from '../../requests/request-letter.js'
import type { PersonId } from '../../vault/ids.js'
import type { DeskDeps } from '../deps.js'

/** Seals what of an effect was typed: the reason of an extension may name people. */
export async function sealEffect(
  { vault }: Pick<DeskDeps, 'vault'>,
  person: PersonId,
  effect: UnsealedEffect,
): Promise<LetterEffect> {
  return effect.effect === 'extend'
    ? { ...effect, reason: await vault.seal(person, 'note', effect.reason) }
    : effect
}
