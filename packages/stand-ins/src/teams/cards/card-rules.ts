import type { RuleBook } from '../../shape/rules.js'
import { cardElements } from './card-elements.js'
import { cardActions, cardInputs } from './card-inputs.js'
import { cardTypes } from './card-types.js'
import { cardWords } from './card-words.js'

const { must, string, any, flag, list, among, shape, things } = cardWords

const refresh = shape({
  action: must(things(['Action.Execute'])),
  userIds: list(string, 60),
  expires: string,
})

const card: RuleBook = {
  AdaptiveCard: {
    fields: {
      $schema: string,
      version: { is: 'string', like: /^1\.[0-5]$/ },
      body: list(things(cardTypes.elements)),
      actions: list(things(cardTypes.actions), 6),
      selectAction: things(cardTypes.selectActions),
      fallbackText: string,
      backgroundImage: any,
      minHeight: string,
      rtl: flag,
      speak: string,
      lang: string,
      verticalContentAlignment: among('top', 'center', 'bottom'),
      refresh,
      authentication: any,
      metadata: any,
      msteams: any,
      // In a card shown by an action only.
      style: string,
      padding: string,
    },
  },
}

const charts: RuleBook = Object.fromEntries(
  cardTypes.charts.map((type) => [type, { fields: { fallback: must(any) }, open: true as const }]),
)

/** Everything a Teams bot may send in an Adaptive Card, by type. */
export const cardRules: RuleBook = {
  ...card,
  ...cardElements,
  ...cardInputs,
  ...cardActions,
  ...charts,
}
