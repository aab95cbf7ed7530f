import type { CivilDate } from '../../calendar/civil-date.js'
import type { RequestLetter } from '../../requests/request-letter.js'
import type { Form } from '../model.js'
import { text } from '../spans.js'
import { type Filling, fill } from './filling.js'

/** Records when a letter that somebody sends themselves went out. */
export function letterSentForm(
  reference: string,
  { id }: Pick<RequestLetter, 'id'>,
  today: CivilDate,
  filling: Filling,
): Form {
  return {
    title: 'The letter is sent',
    intro: [
      [text(`${reference}, letter ${id}: the law counts from the day on which it went out.`)],
    ],
    submit: 'Record',
    intent: { name: 'letter sent', ref: reference, args: { letter: id } },
    fields: fill(
      [{ kind: 'date', name: 'on', label: 'Sent on', required: true, value: today }],
      filling,
    ),
  }
}
