import { catalogue, intentNames } from '../intents/catalogue.js'
import { commandText } from './command-text.js'
import { type HelpProblem, helpProblemText } from './help-problem-text.js'
import type { Card } from './model.js'
import { bold, text } from './spans.js'

/** The way through a breach, and every command for it. */
export function breachHelpCard(problem: HelpProblem = {}): Card {
  return {
    title: 'Breaches: what you can ask for',
    facts: [],
    paragraphs: [
      ...helpProblemText(problem),
      [
        bold('Data were lost, sent to the wrong people, changed or got at? Open a breach. '),
        text(
          'You need not be sure. Its card always names the next step: when you became aware, who is affected, how severe it is, the conclusion on the risk, whom to tell, the draft, and the record that it was filed. Nothing has to be looked up.',
        ),
      ],
      ...intentNames
        .filter((name) => name.startsWith('breach ') && catalogue[name].typed)
        .map(commandText),
    ],
    items: [],
    actions: [
      { label: 'Open a breach', style: 'primary', intent: { name: 'breach new' } },
      { label: 'Open breaches', style: 'plain', intent: { name: 'breach list' } },
    ],
    footer: [text('REF is the reference of a breach, such as BR-2026-0001.')],
  }
}
