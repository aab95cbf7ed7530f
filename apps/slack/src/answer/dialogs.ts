import type { Form } from '@privacy-desk/core/views/model.js'
import { newRequestModal } from '../extras/new-request-modal.js'
import { renderForm } from '../render/form.js'
import { sentences } from '../sentences.js'
import type { Dialog } from './surface.js'

/** The modal for a form of the desk. */
export function formDialog(form: Form): Dialog {
  return { view: renderForm(form), title: form.title, intent: form.intent }
}

/** The modal for handing over a request; it needs nothing from the desk, so it opens at once. */
export function newRequestDialog(): Dialog {
  return {
    view: newRequestModal(),
    title: sentences.newRequest.title,
    intent: { name: 'new' },
  }
}
