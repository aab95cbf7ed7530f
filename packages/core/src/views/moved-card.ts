import { isCivilDate } from '../calendar/civil-date.js'
import { dayInWords } from '../calendar/day-in-words.js'
import type { MovedMilestone } from '../regimes/milestone-dates.js'
import { milestoneLabels } from './labels.js'
import type { Card, Text } from './model.js'
import { requestCard } from './request-card.js'
import type { RequestView } from './request-view.js'
import { bold, text } from './spans.js'

/** Says which dates moved without the reader's doing; of a correction the due date is the one. */
export function movedCard(view: RequestView): Card {
  const { moved = [] } = view.request
  const answers = moved.length === 0 || moved.some(({ name }) => name === 'respond')
  const card = requestCard(view, answers ? 'The due date has moved:' : 'A date has moved:')
  return { ...card, paragraphs: [...moved.map(movedText), ...card.paragraphs] }
}

function movedText({ name, from, to }: MovedMilestone): Text {
  return [
    bold(`${milestoneLabels[name]}: `),
    text(`${written(to)}; it was ${written(from)}. The law or the holidays have changed.`),
  ]
}

/** Safe and latest date, or no date. */
function written(dates: string | null): string {
  if (dates === null) return 'no date'
  const days = dates.split('/').map((one) => (isCivilDate(one) ? dayInWords(one) : one))
  return days.join(', at the latest ')
}
