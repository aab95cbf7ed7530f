import type { DeskFile } from './desk-file.js'

type Managed = Pick<DeskFile['members'][number], 'id' | 'manager'>

/** People who manage each other in a circle, each circle told once: `mia → olga → mia`. */
export function managerCircles(members: readonly Managed[]): readonly string[] {
  const managers = new Map(members.map(({ id, manager }) => [id, manager]))
  const circles = members.flatMap(({ id }) => circleFrom(id, managers) ?? [])
  return circles.map(
    (circle) => `members: nobody stands above ${circle.join(' → ')}, a circle of managers`,
  )
}

/** The circle that begins with this member, where its name is the first of them; no one is alone. */
function circleFrom(
  first: string,
  managers: ReadonlyMap<string, string | undefined>,
): readonly [readonly string[]] | undefined {
  const way = [first]
  let at = managers.get(first)
  while (at !== undefined && !way.includes(at)) {
    way.push(at)
    at = managers.get(at)
  }
  const isCircle = at === first && way.length > 1
  return isCircle && way.every((id) => id >= first) ? [[...way, first]] : undefined
}
