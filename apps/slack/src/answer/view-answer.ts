import type { ShownReply } from '@privacy-desk/core/desk/reply.js'
import { packButton } from '@privacy-desk/core/intents/button-codec.js'
import type { ViewResponseAction } from '@slack/bolt'
import type { ModalView } from '@slack/types'
import type { SubmittedView } from '../inbound/submitted-view.js'
import { renderCardView } from '../render/card-view.js'
import { renderForm } from '../render/form.js'
import { formErrors } from '../render/form-errors.js'
import { sentences } from '../sentences.js'
import { failedCard } from './show-outcome.js'
import type { Outcome } from './within-budget.js'

/**
 * What a submitted modal becomes: errors leave all that was typed in place; an answer is drawn
 * into the modal, where it is seen at once and by nobody else.
 */
export function viewAnswer(outcome: Outcome<ShownReply>, view: SubmittedView): ViewResponseAction {
  if (outcome.state === 'failed') {
    return fieldMessage(view, sentences.failedForm) ?? update(renderCardView(failedCard()))
  }
  const reply = outcome.value
  if (reply.kind === 'done') return { response_action: 'clear' }
  if (reply.kind === 'card') return update(renderCardView(reply.card))
  const errors = formErrors(reply.form, view.inputs)
  // Errors in place leave the view its old meaning, such as the version of a letter that it is about.
  const isSame = packButton(reply.form.intent) === view.meaning
  if (errors === null || !isSame) return update(renderForm(reply.form))
  return { response_action: 'errors', errors: { ...errors } }
}

/** Says something below the first field, which leaves the form and what was typed as it is. */
export function fieldMessage(view: SubmittedView, sentence: string): ViewResponseAction | null {
  const [field] = view.inputs
  return field === undefined ? null : { response_action: 'errors', errors: { [field]: sentence } }
}

function update(view: ModalView): ViewResponseAction {
  return { response_action: 'update', view }
}
