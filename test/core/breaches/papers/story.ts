import { breachClocks } from '@privacy-desk/core/breaches/clocks/breach-clocks.js'
import { contractClock } from '@privacy-desk/core/breaches/clocks/contract-clock.js'
import type { BreachDetails } from '@privacy-desk/core/breaches/details.js'
import type { BreachEvent } from '@privacy-desk/core/breaches/events.js'
import type { DraftWorld } from '@privacy-desk/core/breaches/papers/draft-world.js'
import type { Instant } from '@privacy-desk/core/calendar/instant.js'
import { toLetterHouse } from '@privacy-desk/core/config/to-letter-house.js'
import { readLetterLibrary } from '@privacy-desk/core/letters/library.js'
import { readCatalogue } from '@privacy-desk/core/regimes/catalogue.js'
import type { ItemId } from '@privacy-desk/core/vault/ids.js'
import { deskFileOfTest } from '../../../support/desk-file.js'
import { at, awareness, breachOf, concluded, now, opened, toNotify } from '../given.js'

export const library = readLetterLibrary()
const catalogue = readCatalogue()
const zone = 'Europe/Berlin'
const contracts = [
  { id: 'shop', controller: 'Example Shop', hours: 24 },
  { id: 'bank', controller: 'Example Bank' },
]

const texts = new Map<ItemId, string>()

/** Something that somebody of the room wrote. */
export function written(words: string): ItemId {
  const item = `item-${texts.size + 1}` as ItemId
  texts.set(item, words)
  return item
}

export const stolen: BreachEvent = {
  ...opened,
  description: written('A laptop with the payroll was stolen from a car of Paula Payroll.'),
} as BreachEvent

export const details = (more: Partial<BreachDetails['texts']> = {}): BreachEvent => ({
  type: 'details-recorded',
  details: {
    affected: ['confidentiality', 'availability'],
    texts: {
      plain: written('A laptop with our payroll was stolen.'),
      peopleKinds: written('employees'),
      dataKinds: written('- names\n- bank accounts'),
      consequences: written('Somebody could try to take money from these accounts.'),
      measures: written('The police know.\nThe password was changed.'),
      advice: written('Look at your account statements.'),
      ...more,
    },
  },
})

export const scope: BreachEvent = {
  type: 'scope-recorded',
  scope: { people: 120, records: 1200, countries: { DE: 100, FR: 20 } },
}

export const notified: BreachEvent = {
  type: 'authority-notified',
  regime: 'gdpr',
  authority: 'DE',
  phase: 1,
  at: now,
}

export const knownAtFirst = [stolen, awareness, concluded('high-risk'), toNotify] as const

const house = toLetterHouse(
  deskFileOfTest({
    letters: {
      address: 'Musterweg 1, 10115 Berlin',
      email: 'privacy@acme.example',
      dpo: { name: 'Dora Officer', email: 'dpo@acme.example' },
      promises: { noDiscrimination: false, contactFirst: false },
      fourEyes: [],
    },
  }),
)

/** What drafts are made of after these events. */
export function worldAfter(history: readonly BreachEvent[], at: Instant = now): DraftWorld {
  if (house === undefined) throw new RangeError('the desk of the tests has letters')
  const breach = breachOf(...history)
  return {
    breach,
    history,
    texts,
    clocks: clocksOf(breach),
    contracts,
    library,
    house,
    lead: 'Lena Lead',
    now: at,
  }
}

function clocksOf({ awareAt, role, regime, also }: DraftWorld['breach']) {
  if (awareAt === undefined) return []
  if (role === 'processor') {
    return contracts.flatMap((one) => contractClock(one, { awareAt, zone }) ?? [])
  }
  const calendar = catalogue.calendar({ country: 'DE' })
  const laws = [regime, ...also].flatMap((name) => {
    const found = catalogue.find(name)
    return found === undefined ? [] : [{ regime: found, calendar }]
  })
  return breachClocks({ awareAt, zone }, laws).flatMap(({ clocks }) => clocks)
}

export const afterThe72Hours = at('2026-03-31T09:00')
