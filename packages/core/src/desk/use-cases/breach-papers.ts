import { z } from 'zod'
import { draftsOf } from '../../breaches/papers/drafts-of.js'
import { noticeFacts } from '../../breaches/papers/notice-facts.js'
import { toFollow } from '../../breaches/papers/to-follow.js'
import { breachPaperCard } from '../../views/breach-paper-card.js'
import {
  breachPapersForm,
  missingText,
  type PaperChoices,
} from '../../views/forms/breach-papers-form.js'
import { type Filling, unfilled } from '../../views/forms/filling.js'
import type { BreachFile } from '../../views/papers/breach-file-paper.js'
import { paperOptions } from '../../views/papers/draft-label.js'
import { noticePartLabels } from '../../views/papers/notice-part-labels.js'
import type { DeskDeps } from '../deps.js'
import { choiceField } from '../field-schemas.js'
import { loadBreach } from '../load-breach.js'
import { makePaper, type PaperOrder } from '../papers/make-paper.js'
import { paperFormats } from '../papers/paper-formats.js'
import { viewPapers } from '../papers/view-papers.js'
import { warmPapers } from '../papers/warm-papers.js'
import { readFields } from '../read-fields.js'
import { asking } from '../replies.js'
import type { Reply } from '../reply.js'
import type { Call, UseCase } from '../use-case.js'
import { breachFilling } from './breach-filling.js'
import { refusedBreach, withBreach } from './with-breach.js'

const fields = z.object({
  paper: z.string('Choose a paper.').min(1, 'Choose a paper.'),
  format: choiceField(paperFormats).default('docx'),
  language: z
    .string()
    .regex(/^[a-z]{2}$/, 'Choose a language.')
    .optional(),
})

/** Makes a paper of a breach and sends it to the one who asked. */
export const breachPapers: UseCase = (call) =>
  withBreach(call, 'see-details', async () => {
    const { deps, actor, intent } = call
    const loaded = await loadBreach(deps, intent.ref ?? '')
    const file = loaded === null ? null : await viewPapers(deps, loaded, actor.member)
    if (file === null) return refusedBreach(call, { refused: 'unknown-breach' })
    const choices = await choicesOf(deps, file)
    const ask = (filling: Filling) => asking(breachPapersForm(file.view, choices, filling))
    if (intent.via !== 'submitted' && intent.args.paper === undefined) {
      warmPapers(deps.clock.now())
      return ask(unfilled)
    }
    const read = readFields(fields, intent.args)
    if (!read.ok) return ask(read.filling)
    const { paper, format, language = deps.profile.language } = read.value
    return await make(call, file, choices, { paper: named(paper, choices), format, language }, ask)
  })

async function make(
  call: Call,
  file: BreachFile,
  { papers, missing }: PaperChoices,
  order: PaperOrder,
  ask: (filling: Filling) => Reply,
): Promise<Reply> {
  const document = await makePaper(call.deps, file, order)
  if ('refused' in document) {
    const field = document.refused === 'format-not-offered' ? 'format' : 'paper'
    return ask(breachFilling(call, field, document))
  }
  const label = papers.find(({ id }) => id === order.paper)?.label ?? order.paper
  const note = noteOn(order.paper, missing)
  return {
    kind: 'document',
    document,
    card: breachPaperCard(file.view, {
      label,
      file: document.name,
      note,
      authority: authorityOf(file, order.paper),
    }),
    again: {
      name: 'breach papers',
      ref: file.view.breach.reference,
      args: { paper: order.paper, format: order.format, language: order.language },
    },
  }
}

function authorityOf({ view: { authorities } }: BreachFile, paper: string) {
  return authorities.find(({ regime, place }) => paper === `authority:${regime}:${place}`)
}

function noteOn(paper: string, missing: readonly string[]): string {
  if (paper.startsWith('kept:'))
    return 'It is as it came in. Open it with care: it may come from outside.'
  return paper === 'register' || paper === 'file' ? onRecord : missingText(missing)
}

const onRecord = 'It shows what is on record now.'

/** `authority` names the first of its kind, so that nobody has to type `authority:gdpr:DE`. */
function named(paper: string, { papers }: PaperChoices): string {
  const found = papers.find(({ id }) => id === paper || id.startsWith(`${paper}:`))
  return found?.id ?? paper
}

async function choicesOf(
  { letters, profile }: DeskDeps,
  { view }: BreachFile,
): Promise<PaperChoices> {
  const { house } = letters
  const library = await letters.library()
  const drafts = house === undefined ? [] : draftsOf(view.breach, library, house.place)
  return {
    papers: paperOptions(view, drafts),
    hasLetters: house !== undefined,
    languages: library.finished,
    language: profile.language,
    missing: toFollow(noticeFacts(view.breach, view.texts)).map((part) => noticePartLabels[part]),
  }
}
