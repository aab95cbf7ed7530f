import type { Template } from 'liquidjs'
import { type CheckedPart, checkOrder } from './check-order.js'
import { chooseTexts, type LetterTexts } from './choose-texts.js'
import type { Letter, RenderedLetter } from './letter.js'
import type { LetterContext } from './letter-context.js'
import type { LetterLibrary } from './library.js'
import { bodyKey } from './liquid/body-tag.js'
import type { LetterOrder } from './order.js'
import { requiredElements } from './required-elements.js'
import { commonScope, partScope, type Scope } from './scopes.js'
import { localeOf } from './speech/locale-of.js'
import { blocksOf } from './text/blocks.js'
import { elementsOf } from './text/elements.js'
import { htmlOf } from './text/html-of.js'
import { marks } from './text/marks.js'
import { plainText } from './text/plain-text.js'
import { plainValue } from './text/plain-value.js'

/**
 * Writes a letter, in plain text and HTML. Pure; never throws for what a user or a template of the
 * organisation got wrong. A letter that lacks an element which the law demands is refused.
 */
export function renderLetter(library: LetterLibrary, order: LetterOrder): RenderedLetter {
  const checked = checkOrder(library, order)
  if (!checked.ok) return checked
  const { parts, context } = checked
  const kinds = parts.map(({ kind }) => kind)
  const texts = chooseTexts(library, kinds, order.language, context.regime, order.publicly)
  if (texts === undefined) {
    return { ok: false, problems: [`no text for ${kinds.map(({ name }) => name).join(', ')}`] }
  }
  try {
    const letter = compose(library, texts, parts, context)
    return refuseIncomplete(letter, parts, context, order.publicly)
  } catch (error) {
    return { ok: false, problems: [sentenceOf(error)] }
  }
}

function compose(
  library: LetterLibrary,
  texts: LetterTexts,
  parts: readonly CheckedPart[],
  context: LetterContext,
): Letter {
  const { frame, sections, language, phrases, fallback } = texts
  const { regime, zone } = context
  const speech = { phrases, sets: library.sets, regime, zone, locale: localeOf(language, regime) }
  const write = (template: Template[], scope: Scope) =>
    String(library.engine(language).renderSync(template, scope))
  const common = commonScope(context, speech)
  const scopes = parts.map((part) => partScope(part, common, speech))
  const bodies = sections.map(({ body, heading }, at) => {
    const text = write(body, scopes[at] ?? common)
    return parts.length === 1 ? text : `${marks.heading}${heading ?? ''}\n\n${text}`
  })
  const rendered = write(frame.body, {
    ...common,
    recipient: scopes[0]?.recipient ?? null,
    remedies: parts.some(({ kind }) => kind.remedies),
    [bodyKey]: bodies.join('\n\n'),
  })
  const [only] = sections.length === 1 ? sections : []
  const subject = plainValue(write((only ?? frame).subjectLine, scopes[0] ?? common))
  const blocks = blocksOf(rendered)
  return {
    subject,
    text: `${plainText(blocks)}\n`,
    html: htmlOf(blocks, subject, language),
    blocks,
    elements: elementsOf(rendered),
    language,
    fallback,
    kinds: parts.map(({ kind }) => kind.name),
    templates: [frame, ...sections].map(({ path, version, hash }) => ({ path, version, hash })),
  }
}

function refuseIncomplete(
  letter: Letter,
  parts: readonly CheckedPart[],
  context: LetterContext,
  publicly?: boolean,
): RenderedLetter {
  const said = new Set(letter.elements.filter(({ text }) => text !== '').map(({ name }) => name))
  const wanted = requiredElements(
    parts.map(({ kind }) => kind),
    context,
    publicly,
  )
  const problems = wanted
    .filter((name) => !said.has(name))
    .map((name) => `the letter lacks what the law demands: ${name}`)
  return problems.length === 0 ? { ok: true, letter } : { ok: false, problems }
}

function sentenceOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}
