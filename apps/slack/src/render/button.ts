import { packButton } from '@privacy-desk/core/intents/button-codec.js'
import type { Action } from '@privacy-desk/core/views/model.js'
import type { Button, ConfirmationDialog } from '@slack/types'
import { sentences } from '../sentences.js'
import { clip } from './clip.js'
import { cleanText } from './escape.js'
import type { Fitter } from './fitter.js'
import { limits } from './limits.js'

/** The prefix of all our action ids; a number makes them unique in a message. */
export const actionPrefix = 'privacy-desk:'

/**
 * Renders an action as a button whose value says what it means.
 * @param about what a screen reader says after the label, where many buttons share one
 * @returns `null` when the meaning is too long to travel in a button
 */
export function renderButton(
  action: Action,
  id: string,
  fit: Fitter,
  about?: string,
): Button | null {
  const value = packButton(action.intent)
  if (value.length > limits.button.value) {
    fit.leaveOut()
    return null
  }
  return {
    type: 'button',
    action_id: `${actionPrefix}${id}`,
    text: fit.plain(action.label, limits.button.text),
    value,
    ...(action.style === 'plain' ? {} : { style: action.style }),
    ...(about === undefined ? {} : { accessibility_label: spoken(action.label, about) }),
    ...(action.confirm === undefined
      ? {}
      : { confirm: renderConfirm(action, action.confirm, fit) }),
  }
}

function spoken(label: string, about: string): string {
  return clip(cleanText(`${label}: ${about}`), limits.button.accessibilityLabel)
}

function renderConfirm(
  action: Action,
  confirm: NonNullable<Action['confirm']>,
  fit: Fitter,
): ConfirmationDialog {
  return {
    title: fit.plain(confirm.title, limits.confirm.title),
    text: fit.plain(confirm.text, limits.confirm.text),
    confirm: fit.plain(confirm.yes, limits.confirm.button),
    deny: fit.plain(sentences.goBack, limits.confirm.button),
    ...(action.style === 'danger' ? { style: 'danger' } : {}),
  }
}
