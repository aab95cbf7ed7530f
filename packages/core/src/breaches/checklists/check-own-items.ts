import { lawLists, roleLists } from './checklist-files.js'
import type { OwnItem } from './own-item.js'

/** What is wrong with the items of `desk.yaml` beyond the form of each: a sentence for each fault. */
export function checkOwnItems(own: readonly OwnItem[]): readonly string[] {
  const shipped = new Set(
    [...roleLists, ...lawLists.values()].flatMap(({ items }) => items.map(({ id }) => id)),
  )
  const all = new Set([...shipped, ...own.map(({ id }) => id)])
  return [
    ...own
      .filter(({ id }) => shipped.has(id))
      .map(({ id }) => `${id} is an item of the desk’s own`),
    ...own
      .filter(({ id }, at) => own.findIndex((other) => other.id === id) < at)
      .map(({ id }) => `${id} is listed twice`),
    ...own.flatMap(({ id, dependsOn }) =>
      dependsOn
        .filter((before) => !all.has(before) || before === id)
        .map((before) => `${id} depends on ${before}, which is no other item`),
    ),
  ]
}
