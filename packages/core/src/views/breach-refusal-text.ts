import type { BreachRefusal } from '../breaches/refusal.js'
import type { Zone } from '../calendar/zone.js'
import { breachPointLabels } from './breach-point-labels.js'
import type { Text } from './model.js'
import { moment, text } from './spans.js'

type Refused<Name extends BreachRefusal['refused']> = Extract<BreachRefusal, { refused: Name }>

type Sentences = {
  readonly [Name in BreachRefusal['refused']]:
    | string
    | ((refusal: Refused<Name>, zone: Zone) => Text)
}

const sentences: Sentences = {
  'unknown-breach': 'There is no breach with this reference that you may see. Check the reference.',
  'not-allowed':
    'This is for lead and deputy of the breach or the data protection officer. Ask them in the room.',
  'try-again':
    'Several people are changing this breach right now. Nothing was lost; please try again.',
  'already-opened': 'This breach was opened already. Go on in its room.',
  'breach-closed': 'This breach is closed. Lead or data protection officer can open it again.',
  'breach-not-closed': 'This breach is open: go on working on it, there is nothing to open.',
  'nothing-to-change': 'Nothing has changed: it was so already. The card shows how it stands.',
  'time-in-future': ({ at }, zone) => [
    moment(at, zone),
    text(' lies in the future. Enter the time at which it happened.'),
  ],
  'before-first-alert': ({ noticedAt }, zone) => [
    text('That is before the first alert, '),
    moment(noticedAt, zone),
    text('. Enter a later time.'),
  ],
  'before-awareness': ({ awareAt }, zone) => [
    text('That is before we became aware, '),
    moment(awareAt, zone),
    text('. Enter a later time, or correct the awareness first: “Correct” in the checklist.'),
  ],
  'not-aware-yet':
    'Nobody has said yet when we became aware: with a reasonable degree of certainty that personal data were compromised. Record that first.',
  'reason-missing': 'This needs its reasons: they go into the register. Enter them.',
  'already-member': 'This person is in the room already. Choose somebody else.',
  'lead-stays':
    'A breach is never without a lead, so the lead cannot be removed. Name another lead first.',
  'no-member': 'This person is not in the room. Open its people anew to see who is.',
  'unknown-item': 'This checklist has no such item any more. Open the checklist anew.',
  'item-settled-by-decision':
    'This item is ticked by the record or decision that it asks for. Record that instead.',
  'item-waits-for': ({ for: before }) => [
    text(`This item comes after others. Do them first, or pass them over: ${before.join('; ')}.`),
  ],
  'item-cannot-be-passed-over':
    'The law leaves no choice here, so this item cannot be passed over. Do it and tick it.',
  'no-conclusion-yet':
    'Nobody has concluded yet whether there is no risk, a risk or a high risk. Conclude that first, with reasons.',
  'second-pair-of-eyes-missing':
    'The conclusion on the risk waits for a second person. Ask somebody else of the room to confirm it.',
  'same-pair-of-eyes':
    'You have concluded this yourself. Ask somebody else of the room to confirm it.',
  'conclusion-says-notify':
    'A risk was concluded, so the authority has to be notified (GDPR art. 33(1)). If no risk is likely after all, conclude that first: “Correct” in the checklist.',
  'conclusion-says-tell':
    'A high risk was concluded, so the people affected have to be told (GDPR art. 34(1)). Choose an exception of art. 34(3), or conclude otherwise first: “Correct” in the checklist.',
  'exception-without-high-risk':
    'The exceptions of GDPR art. 34(3) are for a high risk. Without one, nobody has to be told: leave the exception out.',
  'not-decided-to-notify':
    'It has not been decided that the authority is notified. Decide that first.',
  'not-decided-to-tell':
    'It has not been decided that the people affected are told. Decide that first.',
  'late-without-reasons': ({ target }, zone) => [
    text('The time for it ended at '),
    moment(target, zone),
    text(
      '. A later notice has to give the reasons for the delay (such as GDPR art. 33(1)). Enter them.',
    ),
  ],
  'processor-does-not-notify':
    'A processor tells its controllers and notifies nobody itself (GDPR art. 33(2)). If we are a controller as well, change the role first.',
  'only-processors-tell-controllers':
    'Only a processor tells controllers (GDPR art. 33(2)). If we are one here, change the role first.',
  'unknown-controller':
    'This controller is not in desk.yaml. Choose one of the list, or have it added there.',
  'already-notified':
    'An authority was notified already. Tell it in a further notice that things turned out otherwise.',
  'unknown-notice': 'This breach has no such notice. Choose one of the list.',
  'unknown-measure': 'This breach has no such measure any more. Open its card anew.',
  'unknown-paper': 'This breach calls for no such paper any more. Choose one of the list.',
  'format-not-offered':
    'JSON is there for the breach file and the register entry. Choose PDF or DOCX for a draft.',
  'no-letters':
    'desk.yaml does not say who writes the letters. Have address and e-mail entered under “letters”, then ask again; breach file and register need none.',
  'paper-not-written': ({ problems }) => [
    text(
      `This draft could not be written: ${problems.join('; ')}. Check your own letters: privacy-desk letters lint.`,
    ),
  ],
  'points-open': ({ points }) => [
    text(
      `Before it is closed: ${points.map((point) => breachPointLabels[point]).join('; ')}. Or enter why it is closed nevertheless.`,
    ),
  ],
}

/** One sentence that says why, one that says what to do. */
export function breachRefusalText(refusal: BreachRefusal, zone: Zone): Text {
  const sentence = sentences[refusal.refused] as
    | string
    | ((refusal: BreachRefusal, zone: Zone) => Text)
  return typeof sentence === 'string' ? [text(sentence)] : sentence(refusal, zone)
}
