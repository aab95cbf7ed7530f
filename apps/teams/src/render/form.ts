import { packButton } from '@privacy-desk/core/intents/button-codec.js'
import { faultsLine } from '@privacy-desk/core/views/forms/faults-line.js'
import type { Form, Text } from '@privacy-desk/core/views/model.js'
import { phrases } from '../phrases.js'
import { buttonTitle, type Surface } from './actions.js'
import type { AdaptiveCard, ButtonData, CardAction } from './adaptive-card.js'
import { Clipper } from './clipper.js'
import { renderField } from './fields.js'
import { fit } from './fit.js'
import { heading } from './heading.js'
import { Mentions } from './mentions.js'
import { root } from './root.js'
import { textElements } from './text-elements.js'

/**
 * Draws a form as a card with inputs. A refused form keeps its values and has a line under each
 * fault. In a message it has a Cancel button; a dialog has its own cross.
 */
export function renderForm(form: Form, surface: Surface = 'message'): AdaptiveCard {
  return fit((budget) => draw(form, surface, new Clipper(budget)))
}

function draw(form: Form, surface: Surface, clip: Clipper): AdaptiveCard {
  const mentions = new Mentions()
  const values = new Clipper(clip.budget)
  const body = [
    heading(form.title, clip),
    ...clip.list(form.intro).flatMap((text) => textElements(text, clip, mentions)),
    ...clip.list(form.fields).flatMap((field) => renderField(field, clip, values)),
    ...endOf(form).flatMap((text) => textElements(text, clip, mentions)),
  ]
  const submit = buttons(form, surface, clip)
  const cut = [...(values.used ? [phrases.valueCut] : []), ...(clip.used ? [phrases.more] : [])]
  const lines = cut.flatMap((text) => textElements([{ kind: 'text', text }], clip, mentions))
  return root(form.title, [...body, ...lines], submit, mentions)
}

function endOf(form: Form): readonly Text[] {
  const faults = faultsLine(form)
  return faults === null ? [] : [faults]
}

function buttons(form: Form, surface: Surface, clip: Clipper): readonly CardAction[] {
  const title = buttonTitle(form.submit, clip)
  const data: ButtonData = { privacyDesk: packButton(form.intent), privacyDeskForm: true }
  if (surface === 'dialog') return [{ type: 'Action.Submit', title, data, style: 'positive' }]
  return [
    { type: 'Action.Execute', title, verb: form.intent.name, data, style: 'positive' },
    {
      type: 'Action.Execute',
      title: phrases.cancel,
      verb: 'cancel',
      data: { privacyDesk: data.privacyDesk, privacyDeskCancel: true },
      associatedInputs: 'none',
    },
  ]
}
