import type { Breach } from '@privacy-desk/core/breaches/breach.js'
import { checklistFor } from '@privacy-desk/core/breaches/checklists/checklist-for.js'
import { breachClocks } from '@privacy-desk/core/breaches/clocks/breach-clocks.js'
import type { BreachCommand } from '@privacy-desk/core/breaches/command.js'
import { decideBreach } from '@privacy-desk/core/breaches/decide.js'
import type { BreachDecision, BreachSituation } from '@privacy-desk/core/breaches/decision.js'
import type { BreachEvent, RiskLevel } from '@privacy-desk/core/breaches/events.js'
import { replayBreach } from '@privacy-desk/core/breaches/evolve.js'
import { type Instant, toInstant } from '@privacy-desk/core/calendar/instant.js'
import type { MemberId } from '@privacy-desk/core/people/member.js'
import { readCatalogue } from '@privacy-desk/core/regimes/catalogue.js'
import type { ItemId, PersonId } from '@privacy-desk/core/vault/ids.js'

export const lena = 'lena' as MemberId
export const dora = 'dora' as MemberId
export const mila = 'mila' as MemberId
export const text = 'sealed-text' as ItemId

export const noticed = at('2026-03-27T09:00')
export const aware = at('2026-03-27T14:20')
export const now = at('2026-03-28T12:00')

/** A wall-clock time in Berlin before the clocks go forward. */
export function at(time: string): Instant {
  return toInstant(`${time}:00+01:00`)
}

export const opening = {
  reference: 'BR-2026-0001',
  folder: 'person-1' as PersonId,
  description: text,
  platform: 'slack',
  opener: mila,
  lead: lena,
  members: [dora],
  role: 'controller',
  regime: 'gdpr',
  noticedAt: noticed,
  isPrivate: false,
} as const

export const opened: BreachEvent = { type: 'breach-opened', ...opening }
export const openedAsProcessor: BreachEvent = { ...opened, role: 'processor' }
export const awareness: BreachEvent = { type: 'awareness-set', awareAt: aware }
export const concluded = (level: RiskLevel): BreachEvent => ({
  type: 'risk-concluded',
  level,
  reasons: text,
  by: dora,
})
export const toNotify: BreachEvent = { type: 'authority-decided', notify: true }
export const firstNotice: BreachEvent = {
  type: 'authority-notified',
  regime: 'gdpr',
  authority: 'DE-BY',
  phase: 1,
  at: now,
}

const catalogue = readCatalogue()
const zone = 'Europe/Berlin'

/** The breach that these events leave. */
export function breachOf(...events: readonly BreachEvent[]): Breach {
  const breach = replayBreach(events)
  if (breach === null) throw new RangeError('no events')
  return breach
}

/** Who decides when, and what the law says of the breach. */
export function situationOf(
  breach: Breach | null,
  more: Partial<BreachSituation> = {},
): BreachSituation {
  const role = breach?.role ?? 'controller'
  const regimes = [breach?.regime ?? 'gdpr', ...(breach?.also ?? [])]
  return {
    now,
    by: lena,
    checklist: checklistFor({ role, regimes, own: [] }),
    clocks: breach?.awareAt === undefined ? [] : clocksOf(breach.awareAt, regimes),
    controllers: ['shop', 'bank'],
    fourEyes: false,
    ...more,
  }
}

function clocksOf(awareAt: Instant, regimes: readonly string[]) {
  const laws = regimes.flatMap((name) => {
    const regime = catalogue.find(name)
    return regime === undefined ? [] : [{ regime, calendar: catalogue.calendar({ country: 'DE' }) }]
  })
  return breachClocks({ awareAt, zone }, laws).flatMap(({ clocks }) => clocks)
}

/** Given these events, what is decided when this is asked? */
export function when(
  events: readonly BreachEvent[],
  command: BreachCommand,
  more: Partial<BreachSituation> = {},
): BreachDecision {
  const breach = replayBreach(events)
  return decideBreach(breach, command, situationOf(breach, more))
}
