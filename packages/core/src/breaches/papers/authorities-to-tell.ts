import { holidayKey } from '../../calendar/holiday-key.js'
import { clockData } from '../clocks/clock-data.js'

/** An authority that a breach's notice goes to. */
export interface AuthorityToTell {
  readonly regime: string
  /** A country or a part of it, such as `DE-BE`. */
  readonly place: string
}

/** What decides on the authorities. */
export interface TellingFacts {
  /** Where the organisation is. */
  readonly place: string
  readonly regime: string
  readonly also: readonly string[]
  /** People by country. */
  readonly countries: Readonly<Record<string, number>>
  /** Authorities that were told already. */
  readonly told: readonly AuthorityToTell[]
}

/**
 * Which authorities are told. Within the EEA that is the one of the main establishment (GDPR art.
 * 56(1)); who has none there tells each of a country in which people affected live (EDPB Guidelines
 * 9/2022, 73). Other laws have one each.
 */
export function authoritiesToTell(facts: TellingFacts): readonly AuthorityToTell[] {
  const { regime, also, told } = facts
  const wanted = [...new Set([regime, ...also])].flatMap((law) => authoritiesOf(law, facts))
  const known = new Set(wanted.map(keyOf))
  return [...wanted, ...told.filter((one) => !known.has(keyOf(one)))].filter(
    (one, at, all) => all.findIndex((other) => keyOf(other) === keyOf(one)) === at,
  )
}

function authoritiesOf(law: string, facts: TellingFacts): readonly AuthorityToTell[] {
  const places = clockData.laws.find(({ regime }) => regime === law)?.countries ?? []
  const here = places.map(({ country }) => country)
  const told = toldOf(law, facts)
  const [only] = places
  if (places.length === 1 && only !== undefined) {
    return [{ regime: law, place: told ?? holidayKey(only) }]
  }
  if (here.includes(facts.place.slice(0, 2))) return [{ regime: law, place: told ?? facts.place }]
  return Object.keys(facts.countries)
    .filter((one) => here.includes(one))
    .sort()
    .map((place) => ({ regime: law, place }))
}

/** Once the competent authority is recorded, further phases go to the same one. */
function toldOf(law: string, { told }: TellingFacts): string | undefined {
  return told.find(({ regime }) => regime === law)?.place
}

const keyOf = ({ regime, place }: AuthorityToTell): string => `${regime}/${place}`
