import type { CivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import type { Intent } from '@privacy-desk/core/intents/intent.js'
import type { Deed } from './case.js'

/** Who does a deed, and what they ask of the desk. */
export interface Asked {
  readonly who: 'employee' | 'olga' | 'dora'
  readonly intent: Omit<Intent, 'ref'>
}

const typed = (who: Asked['who'], name: Intent['name'], args: Intent['args'] = {}): Asked => ({
  who,
  intent: { name, args, via: 'typed' },
})

const submitted = (name: Intent['name'], args: Intent['args']): Asked => ({
  who: 'olga',
  intent: { name, args, via: 'submitted' },
})

const reasons = {
  complexity: 'The data lie in two archives and have to be put together by hand.',
  number: 'Many requests came in after our letter to all customers.',
} as const

/** A deed as a command or a form that somebody filled in on a day. */
export function deedIntent(deed: Deed, today: CivilDate): Asked {
  switch (deed) {
    case 'confirm':
    case 'dismiss':
      return typed('employee', deed)
    case 'take':
    case 'review':
      return typed('olga', deed)
    case 'close':
      return typed('olga', deed)
    case 'replied':
      return typed('olga', 'resume')
    case 'assign':
      return typed('dora', 'assign', { owner: 'olga' })
    case 'reopen':
      return typed('dora', 'reopen')
    case 'ask-identity':
      return typed('olga', 'pause', { kind: 'identity' })
    case 'ask-clarification':
      return typed('olga', 'pause', { kind: 'clarification' })
    case 'withdrawn':
      return submitted('close', { outcome: 'withdrawn', note: 'Withdrawn by telephone.' })
    case 'extend-complexity':
      return submitted('extend', {
        ground: 'complexity',
        reason: reasons.complexity,
        notifiedOn: today,
      })
    case 'extend-number':
      return submitted('extend', {
        ground: 'number-of-requests',
        reason: reasons.number,
        notifiedOn: today,
      })
    default:
      return submitted('answer', { outcome: deed.slice('answer-'.length), on: today })
  }
}
