import type { LetterKind } from './catalogue.js'
import { isPublic } from './choose-texts.js'
import type { LetterContext } from './letter-context.js'

type Facts = Pick<LetterContext, 'regime' | 'receivedOn' | 'promises'>

/** Every element that a letter must have: of its kinds, and of the frame around them. */
export function requiredElements(
  kinds: readonly LetterKind[],
  facts: Facts,
  publicly = false,
): readonly string[] {
  const frame = isPublic(kinds, publicly) ? ['contact'] : frameElements(kinds, facts)
  return [...kinds.flatMap(({ elements }) => elements), ...frame]
}

function frameElements(kinds: readonly LetterKind[], facts: Facts): readonly string[] {
  const always = ['reference', 'salutation', 'contact', 'signature']
  if (kinds.some(({ frame }) => frame === 'organisation')) return ['recipient', ...always]
  return [
    ...always,
    ...(facts.receivedOn === null ? [] : ['received']),
    ...(kinds.some(({ remedies }) => remedies) ? ['remedies', ...remedyElements(facts)] : []),
    ...(facts.promises.noDiscrimination ? ['no-discrimination'] : []),
  ]
}

/** Who can be turned to, as each law wants it told (GDPR art. 12(4), DPA 2018 s.164A). */
function remedyElements({ regime }: Facts): readonly string[] {
  if (regime.startsWith('us-')) return ['authority']
  return regime === 'uk-gdpr'
    ? ['controller-complaint', 'authority', 'court']
    : ['authority', 'court']
}
