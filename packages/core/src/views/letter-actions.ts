import type { IntentName } from '../intents/catalogue.js'
import type { ReleaseWay } from '../requests/request-letter.js'
import { isUncertain } from './letter-trouble.js'
import type { LetterView } from './letter-view.js'
import type { Action } from './model.js'

/** The next steps with a letter for this member, the likeliest first. */
export function letterActions(view: LetterView): readonly Action[] {
  const { letter, mayWork, mayApprove } = view
  switch (letter.status) {
    case 'draft':
    case 'submitted':
    case 'approved':
      return [
        ...(letter.status === 'submitted' && mayApprove
          ? [
              {
                ...button(view, 'letter approve', 'Approve', seen(view)),
                style: 'primary' as const,
              },
              button(view, 'letter return', 'Give back'),
            ]
          : []),
        ...(mayWork ? working(view) : []),
      ].slice(0, 5)
    case 'released':
      return mayWork && letter.how !== 'smtp' ? byHand(view) : []
    case 'failed':
    case 'bounced':
      return mayWork ? afterTrouble(view) : []
    case 'sent':
    case 'discarded':
      return []
  }
}

function afterTrouble(view: LetterView): readonly Action[] {
  const again = button(view, 'letter again', 'Write it anew')
  return isUncertain(view.letter.failure)
    ? [button(view, 'letter sent', 'It is sent'), again]
    : [{ ...again, style: 'primary' }]
}

function working(view: LetterView): readonly Action[] {
  const { letter } = view
  const change = [
    button(view, 'letter fill', letter.ready ? 'Change the answers' : 'Fill it in'),
    ...(letter.ready ? [button(view, 'letter edit', 'Change the text')] : []),
    discard(view),
  ]
  return letter.ready ? [...release(view), ...change] : change
}

function release(view: LetterView): readonly Action[] {
  const { letter, fourEyes, canSend } = view
  if (fourEyes && letter.status === 'submitted') return []
  if (fourEyes && letter.status === 'draft') {
    return [{ ...button(view, 'letter submit', 'Ask for approval', seen(view)), style: 'primary' }]
  }
  const draft = releasing(view, 'eml', 'As mail draft')
  return canSend
    ? [{ ...releasing(view, 'smtp', 'Send it'), style: 'primary' }, draft]
    : [{ ...draft, style: 'primary' }, releasing(view, 'copy', 'Copy it')]
}

/** Whoever sends it themselves takes it from here, and says when it went. */
function byHand(view: LetterView): readonly Action[] {
  return [
    { ...button(view, 'letter sent', 'It is sent'), style: 'primary' },
    button(view, 'letter file', 'Mail draft'),
  ]
}

function releasing(view: LetterView, how: ReleaseWay, label: string): Action {
  const { to, letter } = view
  const warned =
    letter.missing.length === 0 ? '' : ' Something that the law demands was taken out of it.'
  return {
    ...button(view, 'letter release', label, { ...seen(view), how }),
    confirm: {
      title: 'Release this letter?',
      text: `To ${to.address}. From then on it cannot be changed.${warned}`.slice(0, 280),
      yes: yes[how],
    },
  }
}

const yes = { smtp: 'Send', eml: 'Release as draft', copy: 'Release to copy' } as const

function discard(view: LetterView): Action {
  return {
    ...button(view, 'letter discard', 'Discard'),
    style: 'danger',
    confirm: {
      title: 'Discard this letter?',
      text: 'It is kept with the request, but nobody can send it any more.',
      yes: 'Discard',
    },
  }
}

/** What was seen is what is approved or released: a change in between is noticed. */
function seen({ letter }: LetterView): Record<string, string> {
  return { hash: letter.hash }
}

function button(
  { reference, letter }: LetterView,
  name: IntentName,
  label: string,
  args: Record<string, string> = {},
): Action {
  return {
    label,
    style: 'plain',
    intent: { name, ref: reference, args: { letter: letter.id, ...args } },
  }
}
