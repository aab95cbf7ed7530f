import { z } from 'zod'

/** Somebody who asks, as a member typed it. */
export interface PersonNamed {
  readonly name?: string
  readonly address?: string
}

const mostPeople = 10
const longestName = 200
const address = z.email().max(254)

/**
 * Reads people, one a line: `Name <address>`, an address, or a name alone.
 * @returns the people, or a sentence about the first line that is none
 */
export function readPeople(
  text: string,
): { readonly people: readonly PersonNamed[] } | { readonly fault: string } {
  const lines = [...new Set(text.split(/\r?\n/).map((line) => line.trim()))].filter(Boolean)
  if (lines.length === 0) return { fault: 'Enter the other people, one a line.' }
  if (lines.length > mostPeople) return { fault: `At most ${mostPeople} people at once.` }
  const people = lines.map(readPerson)
  const wrong = people.indexOf(null)
  if (wrong >= 0) {
    return { fault: `Line ${wrong + 1} is no person. Write: Name <name@example.org>` }
  }
  return { people: people.filter((person) => person !== null) }
}

function readPerson(line: string): PersonNamed | null {
  const [, before = '', inside] = /^([^<>]*)<([^<>]*)>$/.exec(line) ?? []
  if (inside !== undefined) return named(before.trim().replace(/^"(.*)"$/, '$1'), inside.trim())
  if (/[<>]/.test(line)) return null
  return line.includes('@') ? named('', line) : named(line, '')
}

function named(name: string, written: string): PersonNamed | null {
  if (written !== '' && !address.safeParse(written).success) return null
  if (written === '' && !/\p{L}/u.test(name)) return null
  if (name.length > longestName) return null
  return {
    ...(name === '' ? {} : { name }),
    ...(written === '' ? {} : { address: written.toLowerCase() }),
  }
}
