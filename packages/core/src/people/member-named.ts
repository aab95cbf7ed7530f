import type { Member } from './member.js'

/**
 * Finds members as people name them: by id, mention, whole name, or a part of the name, whatever
 * its case and accents.
 * @returns one where it is clear, several where it is not, none where nobody is called so
 */
export function memberNamed(members: readonly Member[], typed: string): readonly Member[] {
  const id = typed.trim().replace(/^@/, '')
  const exact = members.filter(
    ({ id: own, ids }) => own === id || `slack:${ids.slack}` === id || `teams:${ids.teams}` === id,
  )
  if (exact.length > 0) return exact
  const words = wordsOf(id)
  const whole = members.filter(({ name }) => wordsOf(name).join(' ') === words.join(' '))
  if (whole.length > 0 || words.length === 0) return whole
  return members.filter(({ name }) => words.every((word) => wordsOf(name).includes(word)))
}

function wordsOf(name: string): readonly string[] {
  const plain = name.normalize('NFD').replace(/\p{Mark}/gu, '')
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
