/** How a command or button is described in help texts, manifests and menus. */
export interface IntentEntry {
  /** Whether people can type it; the rest live on buttons and forms. */
  readonly typed: boolean
  /** What follows the command when typed: `REF`, then named arguments in order. */
  readonly usage: string
  /** One line for help and command menus. */
  readonly hint: string
  /** Names of the arguments that may be typed after the reference, in order. */
  readonly positional: readonly string[]
  /** Whether the last argument may be several words, such as a name. */
  readonly takesRest?: boolean
  /** Whether it is about one request. */
  readonly needsRef: boolean
}

const about = (usage: string, hint: string, ...positional: string[]): IntentEntry => ({
  typed: true,
  usage: usage === '' ? 'REF' : `REF ${usage}`,
  hint,
  positional,
  needsRef: true,
})

const general = (usage: string, hint: string, ...positional: string[]): IntentEntry => ({
  typed: true,
  usage,
  hint,
  positional,
  needsRef: false,
})

const button = (hint: string): IntentEntry => ({
  typed: false,
  usage: '',
  hint,
  positional: [],
  needsRef: true,
})

/**
 * Every intent once, in the order of the help text. Feeds the parser, the help card, the Slack
 * manifest and the Teams command list.
 */
export const catalogue = {
  help: general('', 'What I can do for you'),
  new: general('', 'Hand a request to the privacy desk'),
  mine: general('', 'Requests that you handed over or own'),
  list: general('', 'Open requests, the most urgent first'),
  'breach help': general('', 'What I can do in a breach, step by step'),
  'breach new': general('', 'Open a breach: the 72 hours run from awareness'),
  show: about('', 'One request, with what you may see of it'),
  correct: about('', 'Correct what was read: who asks for what, since when, under which law'),
  original: about('', 'The message as it came in, for those who work on it'),
  take: about('', 'Become the owner of a request'),
  assign: { ...about('NAME', 'Give a request to somebody', 'owner'), takesRest: true },
  pause: about(
    'identity|clarification [day]',
    'Record that you wait for the requester’s proof of identity or clarification',
    'kind',
    'on',
  ),
  resume: about('[day]', 'Record that the requester has replied', 'on'),
  review: about('', 'Mark the answer as ready for review'),
  extend: about('', 'Extend the deadline, with the reason the requester was given'),
  letter: about('[KIND]', 'Write to the requester, or see the letters of a request', 'kind'),
  attach: about('', 'Files that go out with the answer; send them to me with this command'),
  answer: about('', 'Record the answer that was sent'),
  close: about('', 'Close a request'),
  reopen: about('', 'Open a closed request again'),
  why: about('', 'How the due date was computed, day by day'),
  split: about('', 'Make a request for each person, where several ask in one message'),
  join: about('OTHER', 'Put a request into another one of the same person', 'other'),
  apart: about('OTHER', 'Say that two linked requests are about different things', 'other'),
  separate: about('NUMBER', 'Make an added message a request of its own', 'number'),
  problems: general('', 'What the desk could not read or deliver'),
  'breach list': general('', 'Open breaches that you may see'),
  'breach show': about('', 'One breach: its clocks, decisions, progress and next step'),
  'breach check': about('', 'The checklist of a breach, ticked with one click'),
  'breach decide': about('', 'Record the next decision or notice of a breach'),
  'breach details': about('', 'What the notices of a breach say: whose data, which, consequences'),
  'breach scope': about('', 'Who is affected, how many, and in which countries they live'),
  'breach severity': about('', 'Grade how severe a breach is, by the methodology of ENISA'),
  'breach role': about('', 'Change what we are for these data: controller, joint or processor'),
  'breach laws': about('', 'Laws of other places that run beside ours'),
  'breach people': about('', 'Who is in the room of a breach, and who may know of it'),
  'breach lead': {
    ...about('[NAME]', 'Hand a breach over to another lead', 'person'),
    takesRest: true,
  },
  'breach deputy': { ...about('[NAME]', 'Name the deputy of a breach', 'person'), takesRest: true },
  'breach add': { ...about('[NAME]', 'Bring somebody into the room', 'person'), takesRest: true },
  'breach remove': {
    ...about('[NAME]', 'Take somebody out of the room: their sight ends at once', 'person'),
    takesRest: true,
  },
  'breach privacy': about('private|open', 'Make a breach private, or private no longer', 'privacy'),
  'breach papers': about(
    '[paper] [format] [language]',
    'Drafts, register entry and file of a breach as PDF, DOCX or JSON',
    'paper',
    'format',
    'language',
  ),
  'breach register': general(
    '[xlsx|csv|json]',
    'The register of breaches that you may see, as a file',
    'format',
  ),
  'breach measures': about('', 'What is done so that it does not happen again, by whom and when'),
  'breach classify': about('', 'Say that it was a breach, a near miss or none'),
  'breach link': about('REQUEST', 'Note a request that came because of a breach', 'request'),
  'breach room': about('', 'Make the room of a breach anew, or try again to bring everybody in'),
  'breach close': about('', 'Close a breach with what was learned'),
  'breach reopen': about('', 'Open a closed breach again'),
  confirm: button('Confirm that this is a privacy request'),
  dismiss: button('Say that this is no privacy request'),
  acknowledge: button('Say that you have seen a reminder'),
  'letter new': button('Choose what to write'),
  'letter fill': button('Fill in what a letter needs'),
  'letter edit': button('Change the text of a letter'),
  'letter show': button('Show a letter as it will go'),
  'letter text': button('Get a letter in full, to read it'),
  'letter submit': button('Ask for approval of a letter'),
  'letter approve': button('Approve a letter'),
  'letter return': button('Give a letter back with what has to change'),
  'letter release': button('Release a letter'),
  'letter file': button('Get a released letter as a draft for a mail program'),
  'letter sent': button('Record that a letter went out'),
  'letter again': button('Write a letter anew that did not get through'),
  'letter discard': button('Discard a letter'),
  'attachment remove': button('Take back a file that was to go out'),
  'breach tick': button('Tick an item of the checklist'),
  'breach untick': button('Take a tick back'),
  'breach pass': button('Say with a reason what of the checklist does not apply'),
  'breach measure': button('Add a measure with owner and due date'),
  'breach finish': button('Say that a measure is done'),
  'breach seen': button('Say that you have seen a warning of a breach'),
} as const satisfies Record<string, IntentEntry>

export type IntentName = keyof typeof catalogue

export const intentNames = Object.keys(catalogue) as readonly IntentName[]

export function isIntentName(name: string): name is IntentName {
  return Object.hasOwn(catalogue, name)
}
