import type { Refusal } from '../requests/refusal.js'
import type { Text } from './model.js'
import { day, text } from './spans.js'

/** One sentence that says why, one that says what to do. */
export function refusalText(refusal: Refusal): Text {
  switch (refusal.refused) {
    case 'unknown-request':
      return [
        text('There is no request with this reference. “list” or “mine” shows those you may see.'),
      ]
    case 'not-allowed':
      return [text(refusal.unowned ? notAllowed.unowned : notAllowed.owned)]
    case 'not-for-everybody':
      return [text(notForEverybody[refusal.view])]
    case 'already-received':
      return [text('This message was handed over before. “mine” shows what became of it.')]
    case 'already-confirmed':
      return [text('This request is confirmed already; there is nothing more to do.')]
    case 'not-confirmed':
      return [text('Nobody has confirmed yet that this is a privacy request. Confirm it first.')]
    case 'already-owned':
      return [
        text('This request has an owner already. The data protection officer can assign it anew.'),
      ]
    case 'no-owner':
      return [text('This request has no owner yet. Take it or assign it first.')]
    case 'already-closed':
      return [text('This request is closed. The data protection officer can open it again.')]
    case 'not-closed':
      return [text('This request is not closed: go on working on it, there is nothing to open.')]
    case 'already-answered':
      return [
        text('This request was answered on '),
        day(refusal.on),
        text(
          '. Close it, or ask the data protection officer to take the answer back with “reopen”.',
        ),
      ]
    case 'not-answered':
      return [
        text(
          'Record the answer first. Without one, a request can only be closed as withdrawn or as no privacy request.',
        ),
      ]
    case 'nothing-to-change':
      return [
        text('Nothing has changed: it was so already. “show” gives the request as it stands.'),
      ]
    case 'already-paused':
      return [text('The desk is waiting for the requester already. Record the reply first.')]
    case 'not-paused':
      return [
        text(
          'The desk is not waiting for the requester. When you ask them for something, record it with “pause”.',
        ),
      ]
    case 'reply-before-asking':
      return [
        text('The requester was asked on '),
        day(refusal.askedOn),
        text(', so the reply cannot have come before. Enter that day or a later one.'),
      ]
    case 'already-extended':
      return [
        text('The deadline was extended already; the requester was told on '),
        day(refusal.on),
        text('. The law allows it once: answer by the date that then holds.'),
      ]
    case 'extension-too-late':
      return [
        text('Too late: the requester had to be told of an extension, with reasons, by '),
        day(refusal.latest),
        text('. Answer as soon as you can and tell the data protection officer.'),
      ]
    case 'extension-without-reason':
      return [text('An extension needs its reason. Enter it as the requester was given it.')]
    case 'no-extension-in-law':
      return [
        text(
          `For what this request asks, ${refusal.law} knows no extension. Answer it as soon as you can.`,
        ),
      ]
    case 'date-in-future':
      return [day(refusal.date), text(' lies in the future. Enter the day on which it happened.')]
    case 'date-before-receipt':
      return [
        text('That is before the request was received on '),
        day(refusal.receivedOn),
        text('. Enter a later day, or correct the day of receipt first.'),
      ]
    case 'date-after-event':
      return [
        text('Something was done about this request on '),
        day(refusal.date),
        text(' already, so it cannot have come later. Enter an earlier day.'),
      ]
    case 'correction-without-reason':
      return [
        text(
          'This changes the law or gives more time. Say why, in a sentence: the data protection officer reads it.',
        ),
      ]
    case 'date-too-old':
      return [
        day(refusal.date),
        text(' is more than five years ago. Check the year; if it is right, say why below.'),
      ]
    case 'same-request':
      return [
        text('These are one and the same request. Give the reference of the other one after it.'),
      ]
    case 'unknown-stage':
      return [text('This reminder is not known any more. “show” gives the request as it stands.')]
    case 'changed-meanwhile':
      return [
        text(
          'Somebody else corrected this meanwhile. “show” gives it as it stands; correct what is still wrong.',
        ),
      ]
    case 'not-linked':
      return [text('These two requests are not linked. “show” tells with which ones it is.')]
    case 'other-not-yours':
      return [
        text(
          `To join two requests you have to work on both, and ${refusal.other} is not yours. Take it, if nobody has it, or ask the data protection officer to join them.`,
        ),
      ]
    case 'unknown-message':
      return [text('There is no added message of this number. “show” lists those there are.')]
    case 'unknown-letter':
      return [text('There is no such letter. “letter” shows those of this request.')]
    case 'letter-frozen':
      return [text('This letter was released or discarded and cannot be changed. Begin another.')]
    case 'letter-changed':
      return [text('The letter was changed meanwhile. Read it as it is now, then decide anew.')]
    case 'letter-outdated':
      return [
        text(
          'The request was corrected since this letter was written, and the letter would say something else now. Press “Change the answers” and look at it again.',
        ),
      ]
    case 'date-before-release':
      return [
        text('The letter was released on '),
        day(refusal.releasedOn),
        text(': it cannot have gone out before.'),
      ]
    case 'letter-not-ready':
      return [text('Something of the letter is not filled in yet. Fill it in first.')]
    case 'no-letters':
      return [text(noLetters[refusal.because])]
    case 'recipient-changed':
      return [
        text(
          'The requester was corrected since the letter was written. Fill it in again: check to whom it goes.',
        ),
      ]
    case 'letter-not-submitted':
      return [text('This letter does not wait for approval. “letter” shows where it stands.')]
    case 'nobody-to-approve':
      return [
        text(
          'Nobody but those who wrote it may approve this letter. Ask the administrator to name somebody in desk.yaml, or whoever of them may send such a letter to release it.',
        ),
      ]
    case 'letter-not-approved':
      return [
        text(
          'This desk wants a second pair of eyes before such a letter leaves. Ask for approval.',
        ),
      ]
    case 'letter-not-released':
      return [text('This letter has not been released yet. Release it, then record that it went.')]
    case 'own-letter':
      return [text('Nobody approves a letter that they wrote. Somebody else has to read it.')]
    case 'unknown-attachment':
      return [text('There is no such attachment. “attach” lists those of this request.')]
    case 'attachment-not-machine-readable':
      return [
        text(
          `What is ported has to be machine-readable (GDPR art. 20(1)), and ${refusal.name} is not. Remove it with “attach”, and attach JSON, CSV, XML or XLSX instead.`,
        ),
      ]
    case 'try-again':
      return [
        text(
          'Several people are changing this request right now. Nothing was lost; please try again.',
        ),
      ]
  }
}

const notAllowed = {
  owned:
    'This is for the owner of the request or the data protection officer. Ask them, or hand over a new request with “new”.',
  unowned:
    'Nobody owns this request yet, so this is for the data protection officer. If you answer requests, become its owner with “take”; else ask the data protection officer.',
}

const notForEverybody = {
  list: 'The list of all requests is for those who work on them. “mine” shows yours.',
  problems:
    'What the desk could not read or deliver is for the data protection officer. “mine” shows what became of your requests.',
}

const noLetters = {
  'not-set-up':
    'This desk writes no letters: its administrator has to fill in “letters” in desk.yaml. “answer” records an answer that was sent elsewhere.',
  law: 'The desk has no letters under the law of this request. “answer” records an answer that was sent elsewhere.',
  erased: 'The data of this requester were erased, so there is nobody to write to.',
}
