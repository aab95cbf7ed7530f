import { catalogue, type IntentName, intentNames } from '../intents/catalogue.js'
import { commandText } from './command-text.js'
import { type HelpProblem, helpProblemText } from './help-problem-text.js'
import type { Card } from './model.js'
import { bold, text } from './spans.js'

/** All commands with a line each; first of all what was wrong with the one just typed. */
export function helpCard(problem: HelpProblem = {}): Card {
  return {
    title: 'Privacy desk: what you can ask for',
    facts: [],
    paragraphs: [
      ...helpProblemText(problem),
      [
        text(
          'Somebody writes “delete my data”, “what do you know about me?” or the like? The law gives us one month. ',
        ),
        bold('Forward it to me'),
        text(' as a file, as text or with the message menu, and I take care of the rest.'),
      ],
      ...intentNames.filter(isListed).map(commandText),
    ],
    items: [],
    actions: [
      { label: 'Hand over a request', style: 'primary', intent: { name: 'new' } },
      { label: 'My requests', style: 'plain', intent: { name: 'mine' } },
    ],
    footer: [text('REF is a reference such as PR-2026-0042, or BR-2026-0001 of a breach.')],
  }
}

/** Of a breach the ways in; what is done in one has a help text of its own. */
function isListed(name: IntentName): boolean {
  const waysIn: readonly IntentName[] = ['breach help', 'breach new', 'breach list', 'breach show']
  return catalogue[name].typed && (!name.startsWith('breach ') || waysIn.includes(name))
}
