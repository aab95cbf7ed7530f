import { dayInWords } from '../../calendar/day-in-words.js'
import { hoursBetween } from '../../calendar/hours.js'
import type { Instant } from '../../calendar/instant.js'
import { instantInWords } from '../../calendar/zoned-text.js'
import type { Due } from '../../regimes/timetable.js'
import { authorityText } from '../authority-text.js'
import type { BreachView } from '../breach-view.js'
import type { Field, Form } from '../model.js'
import { text } from '../spans.js'
import { breachDecisionForm } from './breach-decision-form.js'
import { happenedField, receiptField } from './breach-fields.js'
import type { Filling } from './filling.js'

/** A notice that went to an authority: the first, or a further phase (GDPR art. 33(4)). */
export function breachNoticeForm(view: BreachView, filling: Filling): Form {
  return breachDecisionForm(
    view,
    {
      point: 'authority-notice',
      title: 'Notice to the authority',
      intro: [[text(intro(view))]],
      submit: 'Record the notice',
      fields: [
        ...whichAuthority(view),
        happenedField('Filed', view),
        { ...receiptField, hint: 'Leave it empty if there is none yet: it can be added later.' },
        lateReasons(view),
      ],
    },
    filling,
  )
}

function intro({ breach: { notices }, authorities }: BreachView): string {
  if (notices.length === 0) {
    return 'Record the first notice once it was filed. What is not known yet follows in further notices.'
  }
  const untold = authorities.filter(({ isTold }) => !isTold).map(({ place }) => place)
  const first = untold.length === 0 ? '' : ` Still without a first notice: ${untold.join(', ')}.`
  return `So far ${notices.length} recorded.${first} Each further one to the same authority is a phase of its own.`
}

function whichAuthority({ laws, breach, authorities }: BreachView): readonly Field[] {
  const next = authorities.find(({ isTold }) => !isTold)
  return [
    {
      kind: 'choice',
      name: 'regime',
      label: 'Under which law',
      required: true,
      options: laws.map(({ regime, law }) => ({ value: regime, label: law })),
      value: next?.regime ?? breach.regime,
    },
    {
      kind: 'line',
      name: 'authority',
      label: 'Place of the authority',
      hint: placeHint(authorities),
      required: true,
      value: next?.place ?? breach.notices.at(-1)?.authority,
      maxLength: 10,
    },
  ]
}

/** Which place is whose, and where its form is found. */
function placeHint(authorities: BreachView['authorities']): string {
  const known = authorities.map((one) => `${one.place}: ${authorityText(one)}`)
  return known.length === 0
    ? 'A country or a part of it, such as IE or DE-BY. Who has no establishment in the EU tells each country in which people live: record first who is affected.'
    : `A country or a part of it. ${known.join('; ')}`
}

function lateReasons(view: BreachView): Field {
  return {
    kind: 'area',
    name: 'lateReasons',
    label: 'Reasons for the delay',
    hint: lateHint(view),
    required: false,
    maxLength: 3000,
  }
}

/** Each law has hours of its own, or none. */
function lateHint({ clocks, breach, zone }: BreachView): string {
  const { awareAt } = breach
  const laws = clocks
    .filter(({ duty }) => duty === 'notify-authority')
    .map(({ of, target }) => `${of}, ${timeOf(target, { awareAt, zone })}`)
  return laws.length === 0
    ? 'Needed where a first notice was filed after the time that its law sets.'
    : `Needed where a first notice was filed after the time of its law: ${laws.join('; ')}.`
}

function timeOf(
  target: Due,
  { awareAt, zone }: { readonly awareAt: Instant | undefined; readonly zone: string },
): string {
  if (target.unit === 'day') return `until ${dayInWords(target.day)}`
  const until = instantInWords(target.instant, zone)
  if (awareAt === undefined) return `until ${until}`
  return `${Math.round(hoursBetween(awareAt, target.instant))} hours, until ${until}`
}
