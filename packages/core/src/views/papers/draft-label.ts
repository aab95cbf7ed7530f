import { dueInstant } from '../../breaches/clocks/due-instant.js'
import { type DraftChoice, draftId } from '../../breaches/papers/draft-choice.js'
import { instantInWords } from '../../calendar/zoned-text.js'
import type { BreachView } from '../breach-view.js'

/** A paper that can be chosen. */
export interface PaperOption {
  readonly id: string
  readonly label: string
}

/** The papers of a breach by name: its drafts, the register entry and the file. */
export function paperOptions(
  view: BreachView,
  drafts: readonly DraftChoice[],
): readonly PaperOption[] {
  return [
    ...drafts.map((draft) => ({ id: draftId(draft), label: draftLabel(draft, view) })),
    { id: 'register', label: 'Register entry (art. 33(5))' },
    { id: 'file', label: 'Breach file with timeline and hashes' },
    ...keptFiles(view),
  ]
}

function draftLabel(draft: DraftChoice, view: BreachView): string {
  switch (draft.draft) {
    case 'authority':
      return `Notice ${phase(draft.place, view)} to the authority (${lawOf(draft.regime, view)}, ${draft.place})`
    case 'individuals':
      return `Notice to the people affected (${lawOf(draft.regime, view)}): ${draft.channel}`
    case 'controller':
      return `Notice to ${controllerOf(draft.controller, view)}${dueOf(draft.controller, view)}`
    case 'holding':
      return 'Holding statement'
  }
}

function phase(place: string, { breach }: BreachView): number {
  return breach.notices.filter(({ authority }) => authority === place).length + 1
}

function lawOf(regime: string, { laws }: BreachView): string {
  return laws.find((one) => one.regime === regime)?.law ?? regime
}

function controllerOf(id: string, { contracts }: BreachView): string {
  return contracts.find((one) => one.id === id)?.controller ?? id
}

/** By when its contract wants it told. */
function dueOf(id: string, { clocks, breach, zone }: BreachView): string {
  const told = breach.controllersTold[id]
  if (told !== undefined) return ', told already'
  const clock = clocks.find((one) => one.id === `contract/${id}`)
  return clock === undefined ? '' : `, by ${instantInWords(dueInstant(clock.target, zone), zone)}`
}

/** Files that came with the message which told of it, or that show that an item was done. */
function keptFiles({ breach, texts }: BreachView): readonly PaperOption[] {
  return Object.values(breach.evidence)
    .flat()
    .filter(({ kind }) => kind === 'file')
    .map(({ item, name }) => ({
      id: `kept:${item}`,
      label: `Kept as it came: ${(name === undefined ? undefined : texts.get(name)) ?? 'a file'}`,
    }))
}
