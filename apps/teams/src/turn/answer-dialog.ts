import { phrases } from '../phrases.js'
import { renderCard } from '../render/card.js'
import { renderForm } from '../render/form.js'
import type { Outcome } from './ask-desk.js'
import { dialogLine, dialogWith, type HttpAnswer } from './invoke-answer.js'

/** Answers in the dialog that only this person sees, so everything may be shown. */
export function answerDialog(outcome: Outcome): HttpAnswer {
  if (outcome.kind === 'phrase') return dialogLine(phrases[outcome.phrase])
  const { reply } = outcome
  switch (reply.kind) {
    case 'card':
      return dialogWith(reply.card.title, renderCard(reply.card, 'dialog'))
    case 'form':
      return dialogWith(reply.form.title, renderForm(reply.form, 'dialog'))
    case 'done':
      return dialogLine(phrases.done)
  }
}
