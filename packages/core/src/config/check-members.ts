import type { DeskFile } from './desk-file.js'
import { managerCircles } from './manager-circles.js'
import { repeated } from './repeated.js'

type FileMember = DeskFile['members'][number]

/** What is wrong with the people of a desk, beyond the form of each entry. */
export function checkMembers(members: readonly FileMember[]): readonly string[] {
  const ids = members.map(({ id }) => id)
  const known = new Set(ids)
  return [
    ...repeated(ids).map((id) => `members: ${id} is listed twice`),
    ...(['slack', 'teams'] as const).flatMap((platform) =>
      repeated(members.flatMap((member) => member[platform] ?? [])).map(
        (id) => `members: the ${platform} id ${id} belongs to two members`,
      ),
    ),
    ...members.flatMap((member) => unknownPeople(member, known)),
    ...(members.some(({ roles }) => roles.includes('dpo'))
      ? []
      : ['members: nobody has the role dpo; reminders and problems would reach nobody']),
    ...members.flatMap(unreachable),
    ...members.flatMap(backwards),
    ...members.flatMap(overlapping),
    ...managerCircles(members),
  ]
}

function unknownPeople(member: FileMember, known: ReadonlySet<string>): readonly string[] {
  const { id, manager, absences } = member
  const named = [
    ...(manager === undefined ? [] : [['manager', manager] as const]),
    ...absences.map(({ delegate }) => ['delegate', delegate] as const),
  ]
  return named
    .filter(([, person]) => !known.has(person) || person === id)
    .map(
      ([what, person]) =>
        `members: ${id}’s ${what} ${person} is ${person === id ? 'the same person' : 'not listed'}`,
    )
}

/** Nobody can be reminded who is on no chat platform. */
function unreachable({ id, slack, teams }: FileMember): readonly string[] {
  return slack === undefined && teams === undefined
    ? [`members: ${id} has neither a slack nor a teams id and cannot be reached`]
    : []
}

/** An absence that ends before it begins would be none, and nobody would notice. */
function backwards({ id, absences }: FileMember): readonly string[] {
  return absences
    .filter(({ from, to }) => to < from)
    .map(({ from, to }) => `members: ${id} is away from ${from} to ${to}, which ends too early`)
}

/** Two absences on one day could name two delegates, of whom only one would hear of anything. */
function overlapping({ id, absences }: FileMember): readonly string[] {
  const sorted = [...absences].sort((one, other) => (one.from < other.from ? -1 : 1))
  return sorted.flatMap((absence, at) => {
    const before = sorted.slice(0, at).find(({ to }) => to >= absence.from)
    return before === undefined
      ? []
      : [
          `members: ${id} is away from ${before.from} to ${before.to} and again from ${absence.from} to ${absence.to}; make it one absence, or let the second begin later`,
        ]
  })
}
