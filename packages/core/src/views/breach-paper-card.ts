import { authorityText } from './authority-text.js'
import type { BreachAuthority, BreachView } from './breach-view.js'
import type { Action, Card } from './model.js'
import { bold, text } from './spans.js'

/** A paper that was made, and to whom it goes if it is a notice to an authority. */
export interface MadePaper {
  readonly label: string
  readonly file: string
  readonly note: string
  readonly authority?: BreachAuthority | undefined
}

/** Says that a paper was made and where it is. */
export function breachPaperCard({ breach, permissions }: BreachView, paper: MadePaper): Card {
  const { authority } = paper
  return {
    title: `${breach.reference}: ${paper.label}`,
    facts: [],
    paragraphs: [
      [text('The file '), bold(paper.file), text(' comes into your chat with me.')],
      [text(paper.note)],
      ...(authority === undefined
        ? []
        : [[text(`It goes to ${authorityText(authority)}. Record it here once it is filed.`)]]),
    ],
    items: [],
    actions: [
      ...(authority === undefined || !permissions.has('judge')
        ? []
        : [recording(breach.reference)]),
      {
        label: 'Another paper',
        style: 'plain',
        intent: { name: 'breach papers', ref: breach.reference },
      },
      {
        label: 'What the notices say',
        style: 'plain',
        intent: { name: 'breach details', ref: breach.reference },
      },
      {
        label: 'Show the breach',
        style: 'plain',
        intent: { name: 'breach show', ref: breach.reference },
      },
    ],
    footer: [text('For the people of the room only: do not pass it on.')],
  }
}

const recording = (ref: string): Action => ({
  label: 'Record the notice',
  style: 'primary',
  intent: { name: 'breach decide', ref, args: { point: 'authority-notice' } },
})

/** Says the same of the register. */
export function registerCard(count: number, file: string): Card {
  return {
    title: 'Register of breaches',
    facts: [{ label: 'Entries that you may see', value: [text(String(count))] }],
    paragraphs: [[text('The file '), bold(file), text(' comes into your chat with me.')]],
    items: [],
    actions: [{ label: 'Open breaches', style: 'plain', intent: { name: 'breach list' } }],
    footer: [text('It may hold personal data: keep it where only those who need it can read it.')],
  }
}
