import type { ButtonIntent } from './button.js'
import type { Intent } from './intent.js'

/**
 * Turns a filled-in form into an intent. What the form fixed beforehand wins over fields of the
 * same name, so that nobody can change the request a form is about by adding a field.
 */
export function readForm(intent: ButtonIntent, values: Readonly<Record<string, string>>): Intent {
  return {
    name: intent.name,
    ...(intent.ref === undefined ? {} : { ref: intent.ref }),
    args: { ...values, ...intent.args },
    via: 'submitted',
  }
}

/** Turns a click into an intent. */
export function readClick(intent: ButtonIntent): Intent {
  return {
    name: intent.name,
    ...(intent.ref === undefined ? {} : { ref: intent.ref }),
    args: intent.args ?? {},
    via: 'clicked',
  }
}
