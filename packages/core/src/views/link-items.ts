import type { Link } from '../requests/link.js'
import type { Action, Item, Text } from './model.js'
import type { RequestView } from './request-view.js'
import { bold, day, text } from './spans.js'

/** The model's limit of items, less what a card needs for added messages. */
const mostLinks = 6

/** Other requests that have to do with this one, with what can be said about them. */
export function linkItems(view: RequestView): readonly Item[] {
  return view.links.slice(0, mostLinks).flatMap((link) => itemsOf(view, link))
}

function itemsOf({ request, permissions }: RequestView, link: Link): readonly Item[] {
  const shown: Item = { text: sentence(link), action: show(link) }
  const open = request.status !== 'closed'
  if (!open || !permissions.has('work')) return [shown]
  switch (link.why) {
    case 'duplicate':
      return [
        { ...shown, action: joinLater(request, link) },
        { text: [text(`${link.other} is about something else?`)], action: apart(request, link) },
      ]
    case 'named':
      return [{ ...shown, action: join(request.reference, link.other) }]
    case 'split':
    case 'repeat':
    case 'complains-of':
    case 'complaint':
      return [shown]
  }
}

function sentence({ other, why, receivedOn }: Link): Text {
  return [bold(other), text(`, received `), day(receivedOn), text(`: ${reasons[why]}`)]
}

const reasons: Readonly<Record<Link['why'], string>> = {
  duplicate: 'probably the same request of the same person. The earliest receipt counts for both.',
  repeat: 'the same person asked for the same and was answered.',
  split: 'somebody else asks in the same message.',
  'complains-of': 'this message complains of how it was handled. It stays as it was.',
  complaint: 'complains of how this one was handled. It has a clock of its own.',
  named:
    'named in the message, but its sender is not known as that requester. Compare before you join them.',
}

const show = ({ other }: Link): Action => ({
  label: `Show ${other}`,
  style: 'plain',
  intent: { name: 'show', ref: other },
})

/** What came later is put into what came first. */
function joinLater(
  { reference, receivedOn }: RequestView['request'],
  { other, receivedOn: before }: Link,
): Action {
  const isLater = receivedOn === before ? reference > other : receivedOn > before
  return isLater ? join(reference, other) : join(other, reference)
}

const join = (ref: string, other: string): Action => ({
  label: `Join ${ref} to ${other}`,
  style: 'plain',
  intent: { name: 'join', ref, args: { other } },
  confirm: {
    title: 'Join them?',
    text: `The message of ${ref} goes to ${other}, into that requester’s folder, and ${ref} is closed.`,
    yes: 'Join them',
  },
})

const apart = ({ reference }: RequestView['request'], { other }: Link): Action => ({
  label: `Not the same as ${other}`,
  style: 'plain',
  intent: { name: 'apart', ref: reference, args: { other } },
})
