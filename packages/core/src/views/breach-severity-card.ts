import type { Grading } from '../breaches/gradings.js'
import { assessmentOf } from '../breaches/severity/assessment-of.js'
import type { SeverityBand } from '../breaches/severity/methodology.js'
import { severity as reckon, type SeverityFlag } from '../breaches/severity/severity.js'
import type { Member, MemberId } from '../people/member.js'
import type { BreachView } from './breach-view.js'
import { countsDiffer } from './counts-differ.js'
import { pageSize } from './list-card.js'
import type { Action, Card, Fact, Item, Text, Tone } from './model.js'
import { bold, mention, moment, text } from './spans.js'
import { stepText } from './step-text.js'

const tones: Readonly<Record<SeverityBand, Tone>> = {
  low: 'neutral',
  medium: 'attention',
  high: 'urgent',
  'very-high': 'urgent',
}

const flagLabels: Readonly<Record<SeverityFlag, string>> = {
  'more-than-100-individuals': 'more than 100 people',
  'unintelligible-data': 'the data are unintelligible',
}

/**
 * The severity of a breach: score, band, flags, how it was reckoned, who graded it, and what was
 * graded before.
 * @param graded the latest first, at least one
 * @param people those who graded
 */
export function breachSeverityCard(
  view: BreachView,
  graded: readonly [Grading, ...Grading[]],
  people: ReadonlyMap<MemberId, Member>,
): Card {
  const [latest, ...earlier] = graded
  const { reference } = view.breach
  const steps = reckon(assessmentOf(latest.severity, view.texts)).explanation
  const reckoning = steps.slice(0, -1).map((step, at) => stepText(`${at + 1}. `, step))
  const judgement = steps.at(-1)
  return {
    title: `Severity ${reference}`,
    status: { text: bandText(latest), tone: tones[latest.severity.band] },
    facts: [...facts(latest, view, people), ...peopleFacts(view)],
    paragraphs: [
      ...(judgement === undefined ? [] : [[bold(judgement.text)]]),
      [bold('How it was reckoned')],
      ...reckoning,
    ],
    items: earlier.slice(0, pageSize).map((one) => earlierItem(one, view, people)),
    actions: actions(view),
    footer: [text('Every grading stays in the breach file with its choices. Not legal advice.')],
  }
}

function facts(
  { severity, by, at }: Grading,
  { zone }: BreachView,
  people: ReadonlyMap<MemberId, Member>,
): readonly Fact[] {
  const { se, dpc, ei, cb, flags } = severity
  const flagText = flags.map((flag) => flagLabels[flag]).join('; ')
  return [
    { label: 'Score (SE = DPC × EI + CB)', value: [text(`${se} = ${dpc} × ${ei} + ${cb}`)] },
    { label: 'Band', value: [text(bandText({ severity }))] },
    ...(flagText === '' ? [] : [{ label: 'To be considered', value: [text(flagText)] }]),
    { label: 'Graded by', value: [...nameOf(by, people), text(', '), moment(at, zone)] },
  ]
}

function peopleFacts({ breach }: BreachView): readonly Fact[] {
  const differ = countsDiffer(breach)
  return differ === undefined ? [] : [{ label: 'Two numbers of people', value: [text(differ)] }]
}

function earlierItem(
  one: Grading,
  { zone }: BreachView,
  people: ReadonlyMap<MemberId, Member>,
): Item {
  return {
    text: [text(`Before: ${bandText(one)}, ${one.severity.se}`)],
    note: [...nameOf(one.by, people), text(', '), moment(one.at, zone)],
  }
}

function nameOf(by: Grading['by'], people: ReadonlyMap<MemberId, Member>): Text {
  if (by === 'desk') return [text('the desk')]
  const member = people.get(by)
  return [member === undefined ? text('a colleague') : mention(member)]
}

const bandText = ({ severity: { band } }: Pick<Grading, 'severity'>): string =>
  `${band.charAt(0).toUpperCase()}${band.slice(1).replace('-', ' ')}`

function actions({ breach, permissions, points }: BreachView): readonly Action[] {
  const ref = breach.reference
  const isOpen = breach.status === 'open'
  const concludes = isOpen && permissions.has('judge') && points.includes('risk-conclusion')
  return [
    ...(concludes
      ? ([
          {
            label: 'Conclude the risk',
            style: 'primary',
            intent: { name: 'breach decide', ref, args: { point: 'risk-conclusion' } },
          },
        ] as const)
      : []),
    ...(isOpen && permissions.has('work')
      ? ([
          {
            label: 'Grade it anew',
            style: 'plain',
            intent: { name: 'breach severity', ref, args: { anew: 'yes' } },
          },
        ] as const)
      : []),
    { label: 'Show the breach', style: 'plain', intent: { name: 'breach show', ref } },
  ]
}
