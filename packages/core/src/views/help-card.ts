import { catalogue, type IntentName, intentNames } from '../intents/catalogue.js'
import type { Card, Text } from './model.js'
import { bold, code, text } from './spans.js'

/** What was wrong with a command, if anything. */
export interface HelpProblem {
  readonly unknown?: string | undefined
  /** The command whose reference was missing or wrong. */
  readonly about?: string | undefined
  readonly badReference?: string | undefined
}

/** All commands with a line each; first of all what was wrong with the one just typed. */
export function helpCard(problem: HelpProblem = {}): Card {
  return {
    title: 'Privacy desk: what you can ask for',
    facts: [],
    paragraphs: [
      ...problemText(problem),
      [
        text(
          'Somebody writes “delete my data”, “what do you know about me?” or the like? The law gives us one month. ',
        ),
        bold('Forward it to me'),
        text(' as a file, as text or with the message menu, and I take care of the rest.'),
      ],
      ...intentNames.filter((name) => catalogue[name].typed).map(commandText),
    ],
    items: [],
    actions: [
      { label: 'Hand over a request', style: 'primary', intent: { name: 'new' } },
      { label: 'My requests', style: 'plain', intent: { name: 'mine' } },
    ],
    footer: [text('REF is a reference such as PR-2026-0042, or BR-2026-0001 of a breach.')],
  }
}

function commandText(name: IntentName): Text {
  const { usage, hint } = catalogue[name]
  return [code(`${name} ${usage}`.trim()), text(` ${hint}`)]
}

function problemText({ unknown, about, badReference }: HelpProblem): readonly Text[] {
  if (unknown !== undefined) {
    return [[bold('I do not know the command '), code(unknown), bold('.'), text(' These I know:')]]
  }
  if (about === undefined) return []
  const isBreach = about.startsWith('breach ')
  const example = code(`${about} ${isBreach ? 'BR-2026-0001' : 'PR-2026-0042'}`)
  return badReference === undefined || badReference === ''
    ? [
        [
          bold(isBreach ? 'Which breach? ' : 'Which request? '),
          text('Add its reference: '),
          example,
        ],
      ]
    : [[code(badReference), bold(' is no reference. '), text('It looks like this: '), example]]
}
