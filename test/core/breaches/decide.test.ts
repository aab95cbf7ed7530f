import type { BreachCommand } from '@privacy-desk/core/breaches/command.js'
import type { BreachSituation } from '@privacy-desk/core/breaches/decision.js'
import type { BreachEvent } from '@privacy-desk/core/breaches/events.js'
import { describe, expect, it } from 'vitest'
import {
  at,
  aware,
  awareness,
  breachOf,
  concluded,
  dora,
  firstNotice,
  lena,
  mila,
  noticed,
  now,
  opened,
  openedAsProcessor,
  opening,
  text,
  toNotify,
  when,
} from './given.js'

type Case = [
  string,
  readonly BreachEvent[],
  BreachCommand,
  readonly object[] | string,
  Partial<BreachSituation>?,
]

/** Events are expected in part, refusals by their name. */
function check(cases: readonly Case[]) {
  it.each(cases)('%s', (_, given, command, expected, more) => {
    const decision = when(given, command, more)
    if (typeof expected === 'string') expect(decision).toMatchObject({ refused: expected })
    else expect(decision).toMatchObject(expected)
  })
}

const late = at('2026-03-31T12:00')
const aBreach = [opened, awareness]
const tick = (item: string): BreachCommand => ({ command: 'tick', item, evidence: [] })
const ticked = (item: string): BreachEvent => ({
  type: 'item-ticked',
  item,
  by: lena,
  at: now,
  evidence: [],
})
const receipt = (more: object): BreachCommand => ({
  command: 'record-receipt',
  authority: 'DE-BY',
  phase: 1,
  receipt: text,
  ...more,
})
const notice = (more: object = {}): BreachCommand => ({
  command: 'record-notice',
  regime: 'gdpr',
  authority: 'DE-BY',
  at: now,
  lateReasons: null,
  receipt: null,
  ...more,
})

describe('opening', () => {
  const open = { command: 'open', ...opening } as const
  check([
    ['begins the stream', [], open, [{ type: 'breach-opened', reference: 'BR-2026-0001' }]],
    [
      'starts the clock at once where we already are aware',
      [],
      { ...open, awareAt: aware },
      [{ type: 'breach-opened' }, { type: 'awareness-set', awareAt: aware }],
    ],
    [
      'keeps when the investigation began, where it has',
      [],
      { ...open, investigatingSince: at('2026-03-27T10:00'), awareAt: aware },
      [
        { type: 'breach-opened' },
        { type: 'investigation-started', at: at('2026-03-27T10:00') },
        { type: 'awareness-set' },
      ],
    ],
    [
      'refuses an investigation before the first alert',
      [],
      { ...open, investigatingSince: at('2026-03-27T08:00') },
      'before-first-alert',
    ],
    ['refuses a first alert in the future', [], { ...open, noticedAt: late }, 'time-in-future'],
    [
      'refuses awareness before the first alert',
      [],
      { ...open, awareAt: at('2026-03-27T08:00') },
      'before-first-alert',
    ],
    ['happens once', [opened], open, 'already-opened'],
    ['comes before everything else', [], tick('contain'), 'unknown-breach'],
  ])
})

describe('three instants', () => {
  check([
    [
      'the investigation begins',
      [opened],
      { command: 'investigate', at: at('2026-03-27T10:00') },
      [{ type: 'investigation-started' }],
    ],
    [
      'but not before the first alert',
      [opened],
      { command: 'investigate', at: at('2026-03-27T08:00') },
      'before-first-alert',
    ],
    [
      'may be told with awareness in one go',
      [opened],
      {
        command: 'set-awareness',
        investigatingSince: at('2026-03-27T10:00'),
        awareAt: aware,
        reason: null,
      },
      [{ type: 'investigation-started' }, { type: 'awareness-set' }],
    ],
    [
      'may be told later, and leaves awareness as it is',
      aBreach,
      {
        command: 'set-awareness',
        investigatingSince: at('2026-03-27T10:00'),
        awareAt: aware,
        reason: null,
      },
      [{ type: 'investigation-started' }],
    ],
    [
      'awareness needs no reason the first time',
      [opened],
      { command: 'set-awareness', awareAt: aware, reason: null },
      [{ type: 'awareness-set', awareAt: aware }],
    ],
    [
      'a correction keeps what it was, and why',
      aBreach,
      { command: 'set-awareness', awareAt: at('2026-03-27T11:00'), reason: text },
      [{ type: 'awareness-set', was: aware, reason: text }],
    ],
    [
      'a correction without a reason is none',
      aBreach,
      { command: 'set-awareness', awareAt: noticed, reason: null },
      'reason-missing',
    ],
    [
      'awareness lies in the past',
      [opened],
      { command: 'set-awareness', awareAt: late, reason: null },
      'time-in-future',
    ],
    [
      'the same again changes nothing',
      aBreach,
      { command: 'set-awareness', awareAt: aware, reason: text },
      'nothing-to-change',
    ],
  ])
})

describe('role and laws', () => {
  check([
    [
      'another role, with a reason',
      [opened],
      { command: 'change-role', role: 'joint', reason: text },
      [{ type: 'role-changed', role: 'joint' }],
    ],
    [
      'not without one',
      [opened],
      { command: 'change-role', role: 'joint', reason: null },
      'reason-missing',
    ],
    [
      'laws beside ours, each once',
      [opened],
      { command: 'change-laws', also: ['us-ca-breach', 'in-dpdp', 'gdpr', 'in-dpdp'] },
      [{ type: 'laws-changed', also: ['in-dpdp', 'us-ca-breach'] }],
    ],
    [
      'no change of laws',
      [opened],
      { command: 'change-laws', also: ['gdpr'] },
      'nothing-to-change',
    ],
  ])
})

describe('the people of the room', () => {
  check([
    ['a member joins', [opened], { command: 'add-member', member: mila }, [{ member: mila }]],
    ['once', [opened], { command: 'add-member', member: dora }, 'already-member'],
    [
      'the lead is one already',
      [opened],
      { command: 'add-member', member: lena },
      'already-member',
    ],
    ['a member leaves', [opened], { command: 'remove-member', member: dora }, [{ member: dora }]],
    ['the lead does not leave', [opened], { command: 'remove-member', member: lena }, 'lead-stays'],
    [
      'the deputy leaves',
      [opened, { type: 'deputy-named', deputy: mila }],
      { command: 'remove-member', member: mila },
      [{ type: 'member-removed', member: mila }],
    ],
    [
      'nobody leaves who is not there',
      [opened],
      { command: 'remove-member', member: mila },
      'no-member',
    ],
    ['a deputy is named', [opened], { command: 'name-deputy', deputy: dora }, [{ deputy: dora }]],
    ['not the lead', [opened], { command: 'name-deputy', deputy: lena }, 'already-member'],
    ['the lead hands over', [opened], { command: 'change-lead', lead: dora }, [{ lead: dora }]],
    ['it becomes private', [opened], { command: 'change-privacy', isPrivate: true }, [{}]],
    [
      'whoever makes it private stays in the room',
      [opened],
      { command: 'change-privacy', isPrivate: true },
      [{ type: 'member-added', member: mila }, { type: 'privacy-changed' }],
      { by: mila },
    ],
    ['once', [opened], { command: 'change-privacy', isPrivate: false }, 'nothing-to-change'],
  ])

  it('keeps who led it, and the new lead is no deputy any more', () => {
    const breach = breachOf(
      opened,
      { type: 'deputy-named', deputy: dora },
      { type: 'lead-changed', lead: dora },
    )
    expect(breach).toMatchObject({ lead: dora, members: [lena], deputy: undefined })
  })
})

describe('the checklist', () => {
  check([
    [
      'one click ticks, with who and when',
      aBreach,
      tick('contain'),
      [{ type: 'item-ticked', item: 'contain', by: lena, at: now }],
    ],
    [
      'a second click changes nothing',
      [...aBreach, ticked('contain')],
      tick('contain'),
      'nothing-to-change',
    ],
    ['an item waits for those before it', aBreach, tick('is-breach'), 'item-waits-for'],
    [
      'and no longer',
      [...aBreach, ticked('log-alert')],
      tick('is-breach'),
      [{ item: 'is-breach' }],
    ],
    [
      'decisions tick their own items',
      aBreach,
      tick('decide-authority'),
      'item-settled-by-decision',
    ],
    ['an item of another role is none', aBreach, tick('tell-controllers'), 'unknown-item'],
    [
      'what does not apply is passed over with a reason',
      aBreach,
      { command: 'pass-over', item: 'others', reason: text },
      [{ type: 'item-passed-over', reason: text }],
    ],
    [
      'not without',
      aBreach,
      { command: 'pass-over', item: 'others', reason: null },
      'reason-missing',
    ],
    [
      'not where the law leaves no choice',
      aBreach,
      { command: 'pass-over', item: 'register', reason: text },
      'item-cannot-be-passed-over',
    ],
    [
      'a tick is taken back',
      [...aBreach, ticked('contain')],
      { command: 'untick', item: 'contain' },
      [{}],
    ],
    ['if there is one', aBreach, { command: 'untick', item: 'contain' }, 'nothing-to-change'],
    [
      'evidence comes at any time',
      aBreach,
      { command: 'add-evidence', item: 'contain', evidence: { kind: 'link', item: text } },
      [{ type: 'evidence-added' }],
    ],
  ])

  it('keeps evidence when a tick is taken back', () => {
    const evidence = { kind: 'note', item: text } as const
    const breach = breachOf(
      opened,
      { type: 'item-ticked', item: 'contain', by: lena, at: now, evidence: [evidence] },
      { type: 'item-unticked', item: 'contain' },
    )
    expect(breach).toMatchObject({ items: {}, evidence: { contain: [evidence] } })
  })
})

describe('who is affected', () => {
  const scope = { people: 120, records: null, countries: { DE: 120 } }
  const kinds = { peopleKinds: text, dataKinds: null }
  check([
    [
      'is recorded, and corrected later',
      [...aBreach, { type: 'scope-recorded', scope }],
      { command: 'record-scope', scope: { ...scope, people: 130 } },
      [{ type: 'scope-recorded', scope: { people: 130 } }],
    ],
    [
      'may say which kinds of people and data, and leaves the other texts alone',
      [
        ...aBreach,
        {
          type: 'details-recorded',
          details: { affected: ['availability'], texts: { plain: text, dataKinds: text } },
        },
      ],
      { command: 'record-scope', scope, kinds },
      [
        { type: 'scope-recorded' },
        {
          type: 'details-recorded',
          details: { affected: ['availability'], texts: { plain: text, peopleKinds: text } },
        },
      ],
    ],
    [
      'of a processor names the controllers',
      [openedAsProcessor],
      { command: 'record-scope', scope, controllers: ['shop'] },
      [{ type: 'scope-recorded' }, { type: 'controllers-named', controllers: ['shop'] }],
    ],
    [
      'which have to be known',
      [openedAsProcessor],
      { command: 'record-scope', scope, controllers: ['stranger'] },
      'unknown-controller',
    ],
  ])
})

describe('the conclusion is a person’s', () => {
  const conclude = { command: 'conclude-risk', level: 'risk', reasons: text } as const
  check([
    ['with reasons', aBreach, conclude, [{ type: 'risk-concluded', level: 'risk', by: lena }]],
    ['not without', aBreach, { ...conclude, reasons: null }, 'reason-missing'],
    ['not before awareness', [opened], conclude, 'not-aware-yet'],
    ['not a processor’s', [openedAsProcessor, awareness], conclude, 'processor-does-not-notify'],
    [
      'a second person confirms',
      [...aBreach, concluded('risk')],
      { command: 'confirm-risk' },
      [{ type: 'risk-confirmed', by: lena }],
    ],
    [
      'not the same one',
      [...aBreach, concluded('risk')],
      { command: 'confirm-risk' },
      'same-pair-of-eyes',
      { by: dora },
    ],
    ['not what nobody concluded', aBreach, { command: 'confirm-risk' }, 'no-conclusion-yet'],
    [
      'four eyes hold up the decision',
      [...aBreach, concluded('risk')],
      { command: 'decide-authority', notify: true, reasons: null },
      'second-pair-of-eyes-missing',
      { fourEyes: true },
    ],
    [
      'until they have seen',
      [...aBreach, concluded('risk'), { type: 'risk-confirmed', by: lena }],
      { command: 'decide-authority', notify: true, reasons: null },
      [{ notify: true }],
      { fourEyes: true },
    ],
  ])

  it('concluded graver, takes back a decision not to notify and not to tell', () => {
    const decided: BreachEvent[] = [
      ...aBreach,
      concluded('no-risk'),
      { type: 'authority-decided', notify: false, reasons: text },
      { type: 'individuals-decided', tell: false, reasons: text },
    ]
    expect(breachOf(...decided)).toMatchObject({ authority: {}, individuals: {} })
    const graver = breachOf(...decided, concluded('high-risk'))
    expect(graver.authority).toBeUndefined()
    expect(graver.individuals).toBeUndefined()
  })

  it('concluded anew, wants a second pair of eyes anew', () => {
    const breach = breachOf(
      ...aBreach,
      concluded('risk'),
      { type: 'risk-confirmed', by: lena },
      concluded('high-risk'),
    )
    expect(breach.risk?.confirmedBy).toBeUndefined()
  })
})

describe('the authority', () => {
  const decide = (notify: boolean, reasons: typeof text | null = null): BreachCommand => ({
    command: 'decide-authority',
    notify,
    reasons,
  })
  const notifying = [...aBreach, concluded('risk'), toNotify]
  check([
    ['is not decided on without a conclusion', aBreach, decide(true), 'no-conclusion-yet'],
    ['is notified of a risk', [...aBreach, concluded('risk')], decide(true), [{ notify: true }]],
    [
      'is not left out where there is one',
      [...aBreach, concluded('risk')],
      decide(false, text),
      'conclusion-says-notify',
    ],
    [
      'is left out with reasons for the register',
      [...aBreach, concluded('no-risk')],
      decide(false, text),
      [{ notify: false, reasons: text }],
    ],
    ['not without them', [...aBreach, concluded('no-risk')], decide(false), 'reason-missing'],
    ['may be notified without having to', [...aBreach, concluded('no-risk')], decide(true), [{}]],
    ['the first notice', notifying, notice(), [{ phase: 1, authority: 'DE-BY' }]],
    ['further phases', [...notifying, firstNotice], notice(), [{ phase: 2 }]],
    [
      'each authority has phases of its own',
      [...notifying, firstNotice],
      notice({ authority: 'FR' }),
      [{ phase: 1 }],
    ],
    [
      'no notice without a decision',
      [...aBreach, concluded('risk')],
      notice(),
      'not-decided-to-notify',
    ],
    ['its number', notifying, notice({ receipt: text }), [{ phase: 1, receipt: text }]],
    [
      'the number that comes later',
      [...notifying, firstNotice],
      receipt({}),
      [{ type: 'receipt-recorded', authority: 'DE-BY', phase: 1, receipt: text }],
    ],
    [
      'no number without one',
      [...notifying, firstNotice],
      receipt({ receipt: null }),
      'nothing-to-change',
    ],
    [
      'no number of another notice',
      [...notifying, firstNotice],
      receipt({ phase: 2 }),
      'unknown-notice',
    ],
    [
      'no number of another authority',
      [...notifying, firstNotice],
      receipt({ authority: 'FR' }),
      'unknown-notice',
    ],
    ['no notice before awareness', notifying, notice({ at: noticed }), 'before-awareness'],
    ['no notice from the future', notifying, notice({ at: late }), 'time-in-future'],
    [
      'a notice after 72 hours gives its reasons',
      notifying,
      notice({ at: late }),
      'late-without-reasons',
      { now: late },
    ],
    [
      'and is recorded with them',
      notifying,
      notice({ at: late, lateReasons: text }),
      [{ phase: 1, lateReasons: text }],
      { now: late },
    ],
    [
      'on the last minute it is in time',
      notifying,
      notice({ at: at('2026-03-30T14:20') }),
      [{ phase: 1 }],
      { now: late },
    ],
    [
      'a further phase is never late',
      [...notifying, firstNotice],
      notice({ at: late }),
      [{ phase: 2 }],
      { now: late },
    ],
    [
      'what went out is not undone',
      [...notifying, firstNotice],
      decide(false, text),
      'already-notified',
    ],
    [
      'a processor notifies nobody',
      [openedAsProcessor, awareness],
      notice(),
      'processor-does-not-notify',
    ],
  ])
})

describe('the people affected', () => {
  const decide = (more: object): BreachCommand => ({
    command: 'decide-individuals',
    tell: false,
    reasons: text,
    ...more,
  })
  const high = [...aBreach, concluded('high-risk')]
  const told = { command: 'record-told', at: now, publicly: false } as const
  check([
    ['are told of a high risk', high, decide({ tell: true }), [{ tell: true }]],
    ['are not left out of one', high, decide({}), 'conclusion-says-tell'],
    [
      'unless an exception of art. 34(3) holds',
      high,
      decide({ exception: 'unintelligible' }),
      [{ tell: false, exception: 'unintelligible' }],
    ],
    ['with reasons', high, decide({ exception: 'risk-removed', reasons: null }), 'reason-missing'],
    ['need not be told otherwise', [...aBreach, concluded('risk')], decide({}), [{ tell: false }]],
    [
      'and no exception is needed then',
      [...aBreach, concluded('risk')],
      decide({ exception: 'unintelligible' }),
      'exception-without-high-risk',
    ],
    [
      'were told',
      [...high, { type: 'individuals-decided', tell: true, reasons: text }],
      told,
      [{}],
    ],
    [
      'or the public was, where telling each is out of proportion',
      [
        ...high,
        {
          type: 'individuals-decided',
          tell: false,
          exception: 'disproportionate-effort',
          reasons: text,
        },
      ],
      { ...told, publicly: true },
      [{ publicly: true }],
    ],
    ['only once that is decided', high, told, 'not-decided-to-tell'],
  ])
})

describe('a processor', () => {
  const given = [openedAsProcessor, awareness]
  const tell = (controller: string): BreachCommand => ({
    command: 'record-controller-told',
    controller,
    at: now,
  })
  check([
    [
      'names the controllers affected',
      given,
      { command: 'name-controllers', controllers: ['shop', 'bank', 'shop'] },
      [{ controllers: ['bank', 'shop'] }],
    ],
    [
      'of those that desk.yaml lists',
      given,
      { command: 'name-controllers', controllers: ['stranger'] },
      'unknown-controller',
    ],
    ['tells them', given, tell('shop'), [{ type: 'controller-told', controller: 'shop' }]],
    [
      'each once',
      [...given, { type: 'controller-told', controller: 'shop', at: now }],
      tell('shop'),
      'nothing-to-change',
    ],
    ['none that is unknown', given, tell('stranger'), 'unknown-controller'],
    ['not before awareness', [openedAsProcessor], tell('shop'), 'not-aware-yet'],
    ['a controller tells none', aBreach, tell('shop'), 'only-processors-tell-controllers'],
  ])
})

describe('afterwards', () => {
  const measure = { measure: 'm1', text, owner: lena, dueOn: '2026-06-01' as never }
  const added: BreachEvent = { type: 'measure-added', ...measure }
  const closedEvent: BreachEvent = { type: 'breach-closed', lessons: text }
  check([
    ['a measure is planned', aBreach, { command: 'add-measure', ...measure }, [added]],
    [
      'and done, also after closing',
      [...aBreach, added, closedEvent],
      { command: 'finish-measure', measure: 'm1', on: '2026-05-01' as never },
      [{ type: 'measure-done' }],
    ],
    [
      'an unknown one is not',
      aBreach,
      { command: 'finish-measure', measure: 'm2', on: '2026-05-01' as never },
      'unknown-measure',
    ],
    [
      'a request that came because of it',
      aBreach,
      { command: 'link-request', request: 'PR-2026-0001' },
      [{}],
    ],
    [
      'a near miss stays in the register as such',
      [opened],
      { command: 'classify', nature: 'near-miss', reasons: text },
      [{ nature: 'near-miss' }],
    ],
    [
      'with reasons',
      [opened],
      { command: 'classify', nature: 'no-breach', reasons: null },
      'reason-missing',
    ],
    [
      'not once an authority was notified',
      [...aBreach, concluded('risk'), toNotify, firstNotice],
      { command: 'classify', nature: 'no-breach', reasons: text },
      'already-notified',
    ],
    [
      'a warning was seen',
      aBreach,
      { command: 'acknowledge', stage: 'gdpr/notify-authority|left-48h' },
      [{ by: lena }],
    ],
  ])
})

describe('closing', () => {
  const close = { command: 'close', lessons: text, despite: null } as const
  const closed: BreachEvent = { type: 'breach-closed', lessons: text }
  check([
    ['names what is still open', aBreach, close, 'points-open'],
    ['or says why nevertheless', aBreach, { ...close, despite: text }, [{ despite: text }]],
    [
      'never without lessons',
      aBreach,
      { ...close, lessons: null, despite: text },
      'reason-missing',
    ],
    [
      'is free where it was no breach',
      [opened, { type: 'breach-classified', nature: 'near-miss', reasons: text }],
      close,
      [{ type: 'breach-closed', lessons: text }],
    ],
    [
      'leaves time for the number of the authority',
      [...aBreach, concluded('risk'), toNotify, firstNotice, closed],
      receipt({}),
      [{ receipt: text }],
    ],
    ['ends all work', [...aBreach, closed], tick('contain'), 'breach-closed'],
    [
      'is taken back with a reason',
      [...aBreach, closed],
      { command: 'reopen', reason: text },
      [{}],
    ],
    ['not without', [...aBreach, closed], { command: 'reopen', reason: null }, 'reason-missing'],
    ['of what is open already', aBreach, { command: 'reopen', reason: text }, 'breach-not-closed'],
  ])

  it('lists the open points in the order in which they should be done', () => {
    const decision = when(aBreach, close)
    expect(decision).toEqual({ refused: 'points-open', points: ['risk-conclusion', 'checklist'] })
    const decided = [...aBreach, concluded('high-risk'), toNotify]
    expect(when(decided, close, { fourEyes: true })).toEqual({
      refused: 'points-open',
      points: ['second-pair-of-eyes', 'authority-notice', 'individuals-decision', 'checklist'],
    })
    expect(when([openedAsProcessor], close)).toEqual({
      refused: 'points-open',
      points: ['awareness', 'controllers', 'checklist'],
    })
  })
})
