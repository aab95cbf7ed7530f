import { z } from 'zod'
import { readData } from '../regimes/read-data.js'
import { shippedLetterFiles } from './shipped-letter-files.js'

const entry = z.strictObject({
  name: z.string(),
  /** Its official name in other languages, by ISO 639-1. */
  names: z.record(z.string(), z.string()).optional(),
  address: z.string(),
  website: z.url(),
  email: z.email().optional(),
  /** Where the entry is from, and when it was looked at. */
  source: z.string(),
  date: z.string(),
  verified: z.boolean(),
  note: z.string().optional(),
})

/** A supervisory authority with where we know it from. */
export type Authority = z.output<typeof entry>

/** How a letter names an authority. */
export type AuthorityContact = Pick<Authority, 'name' | 'address' | 'website' | 'email'>

const file = 'authorities.yaml'

/** The supervisory authorities by country or part of one, such as `DE-BY`. */
export const authorities: Readonly<Record<string, Authority>> = readData(
  z.record(z.string().regex(/^[A-Z]{2}(?:-[A-Z]{2})*$/), entry),
  file,
  shippedLetterFiles().find(({ path }) => path === file)?.text ?? '',
)

/**
 * The authority of a place, else of its country, by its official name in the language.
 * @throws RangeError when none is known
 */
export function authorityFor(place: string, language: string): AuthorityContact {
  const found = authorities[place] ?? authorities[place.slice(0, 2)]
  if (found === undefined) throw new RangeError(`no supervisory authority is known for ${place}`)
  const { address, website, email } = found
  const name = found.names?.[language] ?? found.name
  return { name, address, website, ...(email === undefined ? {} : { email }) }
}
