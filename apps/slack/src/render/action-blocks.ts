import type { Action } from '@privacy-desk/core/views/model.js'
import type { KnownBlock } from '@slack/types'
import { renderButton } from './button.js'
import type { Fitter } from './fitter.js'
import { limits } from './limits.js'

/** Renders a card's actions as one row of buttons. */
export function actionBlocks(
  actions: readonly Action[],
  idPrefix: string,
  fit: Fitter,
): KnownBlock[] {
  if (actions.length > limits.actionsPerBlock) fit.leaveOut()
  const elements = actions
    .slice(0, limits.actionsPerBlock)
    .flatMap((action, at) => renderButton(action, `${idPrefix}${at}`, fit) ?? [])
  return elements.length === 0 ? [] : [{ type: 'actions', elements }]
}
