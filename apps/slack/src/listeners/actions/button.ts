import type { BlockAction, Middleware, SlackActionMiddlewareArgs } from '@slack/bolt'
import { askDesk, wishFor } from '../../answer/ask-desk.js'
import { clickSurface } from '../../answer/click-surface.js'
import { newRequestDialog } from '../../answer/dialogs.js'
import { showOutcome } from '../../answer/show-outcome.js'
import { smallCard } from '../../answer/small-card.js'
import { understood } from '../../answer/understood.js'
import { withinBudget } from '../../answer/within-budget.js'
import { readClick } from '../../inbound/read-click.js'
import { isIgnored } from '../../inbound.js'
import { sentences } from '../../sentences.js'
import type { Shell } from '../../shell.js'

/** A click on any of our buttons; its value says what it means. */
export function onButton(shell: Shell): Middleware<SlackActionMiddlewareArgs<BlockAction>> {
  return async ({ body, ack, respond, context }) => {
    const inbound = readClick(body)
    if (isIgnored(inbound)) return
    understood(context)
    const surface = clickSurface(shell, inbound, respond)
    const { id, user, wish } = inbound
    if (wish.name === 'new') {
      shell.background.run(surface.dialog(newRequestDialog()))
      return await ack()
    }
    const timely = await withinBudget(shell, id, () =>
      askDesk(shell, { id, user, wish: wishFor(wish) }),
    )
    if (timely.state === 'late') {
      if (inbound.place.kind !== 'modal') {
        const slow = smallCard(sentences.workingTitle, sentences.slow)
        shell.background.run(surface.card(slow, 'only-you', 'new'))
      }
      shell.background.run(timely.outcome.then((outcome) => showOutcome(outcome, surface)))
    } else shell.background.run(showOutcome(timely, surface))
    await ack()
  }
}
