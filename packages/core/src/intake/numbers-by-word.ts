import { foldText } from './fold-text.js'

/** By folded word the number that it stands below in a data file. */
export function numbersByWord(
  lists: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(lists).flatMap(([number, words]) =>
      words.map((word) => [foldText(word), Number(number)] as const),
    ),
  )
}
