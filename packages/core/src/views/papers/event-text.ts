import type { PlaceEvent } from '../../breaches/change-of-place.js'
import type { ChecklistItem } from '../../breaches/checklists/checklist-for.js'
import type { BreachEvent } from '../../breaches/events.js'
import type { GradedBreach } from '../../breaches/graded-breach.js'
import { textsOfEvent } from '../../breaches/papers/texts-of-event.js'
import type { Zone } from '../../calendar/zone.js'
import { instantInWords } from '../../calendar/zoned-text.js'
import type { MemberId } from '../../people/member.js'
import { breachRoleLabels, riskLabels } from '../breach-labels.js'
import { roomFormText } from '../breach-room-facts.js'
import type { BreachView } from '../breach-view.js'
import { roomFaultText } from '../room-fault-text.js'

/** What the sentences of a timeline need to know. */
export interface EventWorld extends Pick<BreachView, 'texts'> {
  readonly zone: Zone
  readonly nameOf: (member: MemberId | 'desk') => string
  readonly checklist: readonly ChecklistItem[]
}

/** An event of a breach as one paragraph of its timeline, with the words that belong to it. */
export function eventText(event: BreachEvent, world: EventWorld): string {
  const words = textsOfEvent(event).map(
    ([name, item]) => `${name}: ${world.texts.get(item) ?? '(deleted)'}`,
  )
  return [sentence(event, world), ...words].join('\n')
}

function sentence(event: BreachEvent, world: EventWorld): string {
  const { nameOf, zone } = world
  const at = (instant: Parameters<typeof instantInWords>[0]) => instantInWords(instant, zone)
  switch (event.type) {
    case 'breach-opened':
      return `Opened. First alert ${at(event.noticedAt)}. ${breachRoleLabels[event.role]}. Lead: ${nameOf(event.lead)}`
    case 'investigation-started':
      return `The investigation began ${at(event.at)}`
    case 'awareness-set':
      return `Aware since ${at(event.awareAt)}${event.was === undefined ? '' : `; until now ${at(event.was)}`}`
    case 'role-changed':
      return `Role changed. ${breachRoleLabels[event.role]}`
    case 'laws-changed':
      return `Laws beside ours: ${event.also.join(', ') || 'none'}`
    case 'lead-changed':
      return `Lead: ${nameOf(event.lead)}`
    case 'deputy-named':
      return `Deputy: ${nameOf(event.deputy)}`
    case 'member-added':
      return `${nameOf(event.member)} came into the room`
    case 'member-removed':
      return `${nameOf(event.member)} left the room`
    case 'privacy-changed':
      return event.isPrivate ? 'Made private' : 'Private no longer'
    case 'breach-classified':
      return `Classified: ${event.nature}`
    case 'request-linked':
      return `Request because of it: ${event.request}`
    case 'warning-acknowledged':
      return `Warning seen: ${event.stage}`
    case 'breach-closed':
      return 'Closed'
    case 'breach-reopened':
      return 'Opened again'
    case 'room-opened':
    case 'room-refused':
    case 'room-people-changed':
    case 'room-unpinned':
    case 'room-requested':
      return placeSentence(event, world)
    default:
      return workSentence(event, world)
  }
}

type WorkEvent = Exclude<
  BreachEvent,
  {
    type:
      | 'breach-opened'
      | 'investigation-started'
      | 'awareness-set'
      | 'role-changed'
      | 'laws-changed'
      | 'lead-changed'
      | 'deputy-named'
      | 'member-added'
      | 'member-removed'
      | 'privacy-changed'
      | 'breach-classified'
      | 'request-linked'
      | 'warning-acknowledged'
      | 'breach-closed'
      | 'breach-reopened'
      | PlaceEvent['type']
  }
>

function placeSentence(event: PlaceEvent, { nameOf }: EventWorld): string {
  const names = (people: readonly MemberId[]) => people.map(nameOf).join(', ')
  switch (event.type) {
    case 'room-opened':
      return `The room: ${roomFormText(event)}${event.name === undefined ? '' : `, ${event.name}`}`
    case 'room-refused':
      return `No room (${roomFormText(event)}): ${roomFaultText(event.why).what}`
    case 'room-people-changed': {
      const absent = Object.keys(event.absent) as MemberId[]
      return [
        ...(event.invited.length === 0 ? [] : [`Brought into the room: ${names(event.invited)}`]),
        ...(event.removed.length === 0 ? [] : [`Taken out of the room: ${names(event.removed)}`]),
        ...(absent.length === 0 ? [] : [`Could not be brought in: ${names(absent)}`]),
      ].join('. ')
    }
    case 'room-unpinned':
      return `The card of the room is not pinned: ${roomFaultText(event.why).what}`
    case 'room-requested':
      return 'The room was asked for again'
  }
}

function workSentence(event: WorkEvent, { nameOf, zone, checklist }: EventWorld): string {
  const at = (instant: Parameters<typeof instantInWords>[0]) => instantInWords(instant, zone)
  const item = (id: string) => checklist.find((one) => one.id === id)?.title ?? id
  switch (event.type) {
    case 'item-ticked':
      return `Done: ${item(event.item)}`
    case 'item-unticked':
      return `Tick taken back: ${item(event.item)}`
    case 'item-passed-over':
      return `Does not apply: ${item(event.item)}`
    case 'evidence-added':
      return `Evidence for: ${item(event.item)}`
    case 'scope-recorded':
      return `Scope: people ${event.scope.people ?? 'not known'}, records ${event.scope.records ?? 'not known'}${countries(event.scope.countries)}`
    case 'details-recorded':
      return `What the notices say. Affected: ${event.details.affected.join(', ') || 'not known'}`
    case 'severity-recorded':
      return gradingText(event.severity)
    case 'risk-concluded':
      return `Risk concluded: ${riskLabels[event.level]}`
    case 'risk-confirmed':
      return `The conclusion was confirmed by ${nameOf(event.by)}`
    case 'authority-decided':
      return event.notify ? 'The authority will be notified' : 'The authority is not notified'
    case 'authority-notified':
      return `Notice ${event.phase} to the authority ${event.authority} (${event.regime}), ${at(event.at)}`
    case 'receipt-recorded':
      return `What the authority ${event.authority} gave for notice ${event.phase}`
    case 'individuals-decided':
      return `${event.tell ? 'People are told' : 'People are not told'}${event.exception === undefined ? '' : ` (${event.exception})`}`
    case 'individuals-told':
      return `People were told${event.publicly ? ' publicly' : ''} ${at(event.at)}`
    case 'controllers-named':
      return `Controllers affected: ${event.controllers.join(', ')}`
    case 'controller-told':
      return `Controller told: ${event.controller}, ${at(event.at)}`
    case 'measure-added':
      return `Measure ${event.measure}: ${nameOf(event.owner)}, due ${event.dueOn}`
    case 'measure-done':
      return `Measure ${event.measure} done ${event.on}`
  }
}

function countries(of: Readonly<Record<string, number>>): string {
  const pairs = Object.entries(of).map(([country, count]) => `${country} ${count}`)
  return pairs.length === 0 ? '' : ` (${pairs.join(', ')})`
}

/** The result and every choice that led to it. */
function gradingText({ band, se, dpc, ei, cb, ...given }: GradedBreach): string {
  const data = given.categories.map(
    ({ category, adjustments }) =>
      `${category}${adjustments.map(({ delta }) => ` ${delta < 0 ? delta : `+${delta}`}`).join('')}`,
  )
  return [
    `Severity (ENISA): ${band}, ${se} = ${dpc} × ${ei} + ${cb}`,
    `data: ${data.join(', ')}`,
    `confidentiality ${given.confidentiality}, integrity ${given.integrity}, availability ${given.availability}`,
    `intent to harm: ${given.malicious ? 'yes' : 'no'}`,
    `unintelligible: ${given.unintelligible ? 'yes' : 'no'}`,
    `people: ${given.individuals ?? 'not known'}`,
  ].join('; ')
}
