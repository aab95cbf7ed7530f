import { packButton } from '@privacy-desk/core/intents/button-codec.js'
import type { Action } from '@privacy-desk/core/views/model.js'
import type { CardAction, NestedCard } from './adaptive-card.js'
import type { Clipper } from './clipper.js'
import { oneLine } from './escape.js'
import { limits } from './limits.js'
import { Mentions } from './mentions.js'
import { textElements } from './text-elements.js'

/** Dialogs answer only to `Action.Submit`; cards in messages are redrawn through `Action.Execute`. */
export type Surface = 'message' | 'dialog'

const styles = {
  plain: {},
  primary: { style: 'positive' },
  danger: { style: 'destructive' },
} as const

/**
 * Draws buttons. A click that cannot be undone unfolds its question with a second button, since
 * Adaptive Cards have no confirmation dialog.
 */
export function renderActions(
  actions: readonly Action[],
  surface: Surface,
  clip: Clipper,
): readonly CardAction[] {
  return clip.list(actions).flatMap((action) => {
    const drawn = renderAction(action, surface, clip)
    return drawn === null ? [] : [drawn]
  })
}

function renderAction(action: Action, surface: Surface, clip: Clipper): CardAction | null {
  const press = pressing(action, buttonTitle(action.label, clip), surface, clip)
  if (press === null || action.confirm === undefined) return press
  const yes = pressing(action, buttonTitle(action.confirm.yes, clip), surface, clip)
  if (yes === null) return null
  return { type: 'Action.ShowCard', title: press.title, card: question(action.confirm, yes, clip) }
}

/** A button's title: shown as it is by Teams, without markdown. */
export function buttonTitle(label: string, clip: Clipper): string {
  const title = clip.safe(label, oneLine, limits.button)
  return title === '' ? '?' : title
}

function pressing(
  action: Action,
  title: string,
  surface: Surface,
  clip: Clipper,
): CardAction | null {
  const data = { privacyDesk: packButton(action.intent) }
  if (data.privacyDesk.length > Math.min(limits.packed, 40 * clip.budget.lines + 600)) {
    clip.leftOut()
    return null
  }
  const style = styles[action.style]
  return surface === 'dialog'
    ? { type: 'Action.Submit', title, data, ...style }
    : { type: 'Action.Execute', title, verb: action.intent.name, data, ...style }
}

function question(
  confirm: NonNullable<Action['confirm']>,
  yes: CardAction,
  clip: Clipper,
): NestedCard {
  const mentions = new Mentions()
  return {
    type: 'AdaptiveCard',
    body: [
      ...textElements([{ kind: 'bold', text: confirm.title }], clip, mentions),
      ...textElements([{ kind: 'text', text: confirm.text }], clip, mentions),
    ],
    actions: [yes],
  }
}
