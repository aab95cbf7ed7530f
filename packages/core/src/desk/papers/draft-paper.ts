import { type DraftChoice, draftId } from '../../breaches/papers/draft-choice.js'
import { draftOrder } from '../../breaches/papers/draft-order.js'
import { draftsOf } from '../../breaches/papers/drafts-of.js'
import type { Paper } from '../../breaches/papers/paper.js'
import type { BreachRefusal } from '../../breaches/refusal.js'
import { fallbackLanguage } from '../../letters/choose-texts.js'
import { renderLetter } from '../../letters/render-letter.js'
import type { BreachFile } from '../../views/papers/breach-file-paper.js'
import type { DeskDeps } from '../deps.js'

/**
 * A letter of a breach, from what is known of it.
 * @param id as `draftId` writes it
 * @param language English is taken where there are no letters in it
 */
export async function draftPaper(
  deps: DeskDeps,
  file: BreachFile,
  id: string,
  language: string,
): Promise<Paper | BreachRefusal> {
  const { house } = deps.letters
  if (house === undefined) return { refused: 'no-letters' }
  const { breach } = file.view
  const library = await deps.letters.library()
  const choice = draftsOf(breach, library, house.place).find((one) => draftId(one) === id)
  if (choice === undefined) return { refused: 'unknown-paper' }
  if (needsAwareness(choice) && breach.awareAt === undefined) return { refused: 'not-aware-yet' }
  const written = renderLetter(
    library,
    draftOrder(
      {
        breach,
        history: file.records.map(({ event }) => event),
        texts: file.view.texts,
        clocks: file.view.clocks,
        contracts: deps.profile.breaches.contracts,
        library,
        house,
        lead: file.nameOf(breach.lead),
        now: file.view.now,
      },
      choice,
      library.phrases.has(language) ? language : fallbackLanguage,
    ),
  )
  if (!written.ok) return { refused: 'paper-not-written', problems: written.problems }
  const { subject, blocks, language: spoken } = written.letter
  return { reference: breach.reference, title: subject, language: spoken, blocks }
}

/** Both say since when we are aware. */
function needsAwareness({ draft }: DraftChoice): boolean {
  return draft === 'authority' || draft === 'controller'
}
