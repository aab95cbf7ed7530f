import type { BreachEvent } from '@privacy-desk/core/breaches/events.js'
import type { DraftChoice } from '@privacy-desk/core/breaches/papers/draft-choice.js'
import { draftOrder } from '@privacy-desk/core/breaches/papers/draft-order.js'
import type { DraftWorld } from '@privacy-desk/core/breaches/papers/draft-world.js'
import { draftsOf } from '@privacy-desk/core/breaches/papers/drafts-of.js'
import { noticeFacts } from '@privacy-desk/core/breaches/papers/notice-facts.js'
import { toFollow } from '@privacy-desk/core/breaches/papers/to-follow.js'
import { renderLetter } from '@privacy-desk/core/letters/render-letter.js'
import { describe, expect, test } from 'vitest'
import { breachOf, openedAsProcessor } from '../given.js'
import {
  afterThe72Hours,
  details,
  knownAtFirst,
  library,
  notified,
  scope,
  stolen,
  worldAfter,
  written,
} from './story.js'

const toAuthority: DraftChoice = { draft: 'authority', regime: 'gdpr', place: 'DE' }
const byMail: DraftChoice = { draft: 'individuals', regime: 'gdpr', channel: 'e-mail' }

function draft(world: DraftWorld, choice: DraftChoice, language = 'en'): string {
  const rendered = renderLetter(library, draftOrder(world, choice, language))
  if (!rendered.ok) throw new Error(rendered.problems.join('\n'))
  return `Subject: ${rendered.letter.subject}\n\n${rendered.letter.text}`
}

const processor: readonly BreachEvent[] = [
  { ...openedAsProcessor, description: written('A backup disk was lost.') } as BreachEvent,
  { type: 'awareness-set', awareAt: '2026-03-27T13:20:00.000Z' } as BreachEvent,
  { type: 'controllers-named', controllers: ['bank', 'shop'] },
]

const drafts: Readonly<Record<string, readonly [readonly BreachEvent[], DraftChoice, string?]>> = {
  'authority-first': [knownAtFirst, toAuthority],
  'authority-first-de': [knownAtFirst, toAuthority, 'de'],
  'authority-complete': [[...knownAtFirst, details(), scope], toAuthority],
  'authority-follow-up': [[...knownAtFirst, notified, details(), scope], toAuthority],
  'authority-follow-up-bg': [[...knownAtFirst, notified, scope], toAuthority, 'bg'],
  'individuals-e-mail': [[...knownAtFirst, details()], byMail],
  'individuals-website': [[...knownAtFirst, details()], { ...byMail, channel: 'website' }],
  'individuals-in-app-fr': [knownAtFirst, { ...byMail, channel: 'in-app' }, 'fr'],
  'controller-shop': [processor, { draft: 'controller', controller: 'shop' }],
  holding: [[...knownAtFirst, details()], { draft: 'holding' }],
  'holding-unknown-cs': [[stolen], { draft: 'holding' }, 'cs'],
}

test.each(Object.entries(drafts))(
  'the draft %s reads as it did',
  async (name, [events, choice, language]) => {
    const text = draft(worldAfter(events), choice, language)
    await expect(text).toMatchFileSnapshot(`../../../goldens/papers/${name}.txt`)
  },
)

/** How a further notice refers to the number that the authority gave. */
const cited = {
  en: 'Your reference:',
  de: 'Ihr Zeichen:',
  fr: 'Votre référence :',
  es: 'Su referencia:',
  it: 'Vostro riferimento:',
  nl: 'Uw kenmerk:',
  pl: 'Państwa znak:',
  pt: 'Vossa referência:',
  cs: 'Vaše značka:',
  bg: 'Ваш номер:',
}

describe('a draft to the authority', () => {
  test('has all of GDPR art. 33(3), and marks what is not known as to follow', () => {
    const text = draft(worldAfter(knownAtFirst), toAuthority)
    expect(text).toContain('This is a first notice. More will follow in phases')
    expect(text).toContain('Categories: [to follow]; number: [to follow]')
    expect(text).toContain('- the number of people')
    expect(text).toContain('Dora Officer, dpo@acme.example')
  })

  test('marks nothing once everything is recorded, and calls itself complete', () => {
    const text = draft(worldAfter([...knownAtFirst, details(), scope]), toAuthority)
    expect(text).not.toContain('[to follow]')
    expect(text).toContain('This notice is complete.')
    expect(text).toContain('number: about 120 (Germany 100; France 20)')
  })

  test('shows in a further phase what changed since the last one, and nothing else', () => {
    const text = draft(worldAfter([...knownAtFirst, details(), notified, scope]), toAuthority)
    expect(text).toContain('Changes since our last notice')
    expect(text).toContain('The number of people: so far “[to follow]”, now “about 120')
    expect(text).not.toContain('The categories of people: so far')
  })

  test('of another authority is a first notice of its own', () => {
    const world = worldAfter([...knownAtFirst, notified, details()])
    const text = draft(world, { draft: 'authority', regime: 'uk-gdpr', place: 'GB' })
    expect(text).not.toContain('Changes since our last notice')
    expect(text).toContain('Information Commissioner')
  })

  test('after the 72 hours gives the reasons for the delay, or marks that they are missing', () => {
    const late = worldAfter([...knownAtFirst, details(), scope], afterThe72Hours)
    const unexplained = draft(late, toAuthority)
    expect(unexplained).toContain('The reasons why this notice comes late:\n\n- [to follow]')
    expect(unexplained).toContain('- the reasons for the delay')
    const delay = written('The police asked us to wait.')
    const explained = worldAfter([...knownAtFirst, details({ delay }), scope], afterThe72Hours)
    expect(draft(explained, toAuthority)).toContain('- The police asked us to wait.')
  })

  test('within the 72 hours says nothing of reasons that somebody noted early', () => {
    const delay = written('Just in case.')
    const text = draft(worldAfter([...knownAtFirst, details({ delay }), scope]), toAuthority)
    expect(text).not.toContain('Just in case.')
  })

  test('repeats in a further phase why the first one was late', () => {
    const late = { ...notified, lateReasons: written('It was Easter.') } as BreachEvent
    const world = worldAfter([...knownAtFirst, late, details(), scope], afterThe72Hours)
    expect(draft(world, toAuthority)).toContain('- It was Easter.')
  })

  test.each(Object.entries(cited))('cites in %s the number of its case', (language, words) => {
    const later = { type: 'receipt-recorded', authority: 'DE', phase: 1 } as const
    const number = written('LfD 7/2026-3')
    const world = worldAfter([...knownAtFirst, notified, { ...later, receipt: number }, scope])
    expect(draft(world, toAuthority, language)).toContain(`${words} LfD 7/2026-3`)
    const other = draft(world, { draft: 'authority', regime: 'uk-gdpr', place: 'GB' }, language)
    expect(other).not.toContain('LfD 7/2026-3')
  })

  test('proposes the measures with an owner as well', () => {
    const measure = {
      type: 'measure-added',
      measure: 'm-1',
      text: written('Encrypt all disks.'),
      owner: 'lena',
      dueOn: '2026-04-24',
    } as BreachEvent
    expect(draft(worldAfter([...knownAtFirst, measure]), toAuthority)).toContain(
      '- Encrypt all disks.',
    )
  })
})

describe('what goes to people and the public', () => {
  test.each([byMail, { ...byMail, channel: 'in-app' }, { draft: 'holding' }] as DraftChoice[])(
    'never quotes the room’s own description: %j',
    (choice) => {
      for (const events of [knownAtFirst, [...knownAtFirst, details()]]) {
        expect(draft(worldAfter(events), choice)).not.toContain('Paula Payroll')
      }
    },
  )

  test('takes every sign of a text for itself', () => {
    const plain = written('It cost $& and $1 {kinds}.')
    expect(draft(worldAfter([...knownAtFirst, details({ plain })]), byMail)).toContain(
      'It cost $& and $1 {kinds}.',
    )
  })
})

test.each(library.finished)(
  'in %s every draft can be written, with nothing known and with all',
  (language) => {
    for (const events of [knownAtFirst, [...knownAtFirst, notified, details(), scope]]) {
      const world = worldAfter(events)
      for (const choice of draftsOf(world.breach, library, 'DE')) {
        expect(draft(world, choice, language)).not.toMatch(/\{\w+\}|undefined/)
      }
    }
  },
)

describe('the drafts that a breach calls for', () => {
  const ids = (breach: Parameters<typeof draftsOf>[0], place = 'DE') =>
    draftsOf(breach, library, place).map((one) =>
      'place' in one ? `${one.regime}:${one.place}` : 'channel' in one ? one.channel : one.draft,
    )

  test('of a controller are those to its authority, to people by each channel, and to the public', () => {
    expect(ids(breachOf(...knownAtFirst))).toEqual([
      'gdpr:DE',
      'e-mail',
      'in-app',
      'website',
      'holding',
    ])
  })

  test('of a processor are those to its controllers', () => {
    expect(ids(breachOf(...processor))).toEqual(['controller', 'controller', 'holding'])
  })

  test('go on to the authority that had the first notice', () => {
    const filed = { ...notified, authority: 'DE-BE' } as BreachEvent
    expect(ids(breachOf(...knownAtFirst, filed))[0]).toBe('gdpr:DE-BE')
  })

  test('of an organisation without an establishment in the EU go wherever people live', () => {
    expect(ids(breachOf(...knownAtFirst, scope), 'US').slice(0, 2)).toEqual(['gdpr:DE', 'gdpr:FR'])
  })

  test('reach the authorities of the laws beside it', () => {
    const also = { type: 'laws-changed', also: ['ch-fadp', 'in-dpdp', 'uk-gdpr'] } as BreachEvent
    expect(ids(breachOf(...knownAtFirst, also)).slice(0, 3)).toEqual([
      'gdpr:DE',
      'ch-fadp:CH',
      'uk-gdpr:GB',
    ])
  })
})

test('nothing is to follow once it is all recorded', () => {
  const known = (events: readonly BreachEvent[]) => {
    const { breach, texts } = worldAfter(events)
    return toFollow(noticeFacts(breach, texts))
  }
  expect(known([stolen])).toHaveLength(7)
  expect(known([...knownAtFirst, details(), scope])).toEqual([])
})
