import type { BreachClock } from '../breaches/clocks/breach-clock.js'
import { clockData } from '../breaches/clocks/clock-data.js'
import { isClockStopped } from '../breaches/clocks/clock-stopped.js'
import { dueInstant } from '../breaches/clocks/due-instant.js'
import { breachActions } from './breach-actions.js'
import { breachStatus } from './breach-card.js'
import { breachFacts } from './breach-facts.js'
import { breachItems } from './breach-items.js'
import { dutyLabels } from './breach-labels.js'
import type { BreachView } from './breach-view.js'
import type { Action, Card } from './model.js'
import { moment, text } from './spans.js'
import { hoursLeft } from './time-left.js'

/**
 * A warning of one clock: how much time is left, and the next step.
 * @param mark the clock and the stage, as `warning-acknowledged` names them
 */
export function breachWarningCard(view: BreachView, mark: string): Card {
  const { breach, clocks, now, zone } = view
  const clock = clocks.find(({ id }) => mark.startsWith(`${id}|`))
  const isRunning = clock !== undefined && !isClockStopped(clock, breach)
  const isSeen = breach.acknowledged.includes(mark)
  return {
    title: title(view, isRunning ? clock : undefined),
    status: breachStatus(view),
    facts: breachFacts(view),
    paragraphs: [[text(isRunning ? ask(clock, mark, isSeen) : 'This clock warns no more.')]],
    items: breachItems(view),
    actions: [
      ...(isRunning && !isSeen ? [seen(breach.reference, mark)] : []),
      ...breachActions(view).slice(0, 4).map(plain),
    ],
    footer: [text('As it stood on '), moment(now, zone)],
  }
}

function title({ breach, now, zone }: BreachView, clock: BreachClock | undefined): string {
  return clock === undefined
    ? `${breach.reference}: nothing more to do in time`
    : `${breach.reference}: ${hoursLeft(dueInstant(clock.target, zone), now)}`
}

function ask({ of, duty }: BreachClock, mark: string, isSeen: boolean): string {
  const what = `${of} wants this in time: ${dutyLabels[duty]}.`
  if (isForAll(mark)) {
    return `${what} Lead, deputy and data protection officer have this warning.${isSeen ? ' Seen, thank you.' : ''}`
  }
  return isSeen
    ? `${what} Seen, thank you: data protection officer and deputy are not told of this warning.`
    : `${what} If nobody says that this was seen, data protection officer and deputy are told as well.`
}

/** Near the end and after it nobody waits for an acknowledgement. */
function isForAll(mark: string): boolean {
  const stage = mark.split('|')[1] ?? ''
  const forLead = clockData.notices.stages.filter(({ to }) => to === 'lead')
  return !forLead.some(({ hoursLeft }) => stage === `left-${hoursLeft}h`)
}

function seen(ref: string, stage: string): Action {
  return {
    label: 'I have seen this',
    style: 'primary',
    intent: { name: 'breach seen', ref, args: { stage } },
  }
}

const plain = (action: Action): Action => ({ ...action, style: 'plain' })
