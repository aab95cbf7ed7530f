import type { LetterKind } from '../catalogue.js'
import type { LetterLibrary } from '../library.js'
import type { LetterTemplate } from '../template.js'
import { errorIn, type Finding } from './finding.js'

/** The elements that a template marks must be those of its kind, and those of the English text. */
export function checkElements(
  library: LetterLibrary,
  template: LetterTemplate,
  kind: LetterKind | undefined,
): readonly Finding[] {
  const marked = elementsIn(template.source)
  const english = library.templates.find(
    (one) => one.language === 'en' && one.kind === template.kind && one.regime === template.regime,
  )
  const wanted = new Set([...(kind?.elements ?? []), ...elementsIn(english?.source ?? '')])
  return [
    ...[...wanted]
      .filter((name) => !marked.includes(name))
      .map((name) => errorIn(template.path, `the element ${name} is missing`)),
    ...marked
      .filter((name) => !wanted.has(name))
      .map((name) => errorIn(template.path, `the kind has no element ${name}`)),
    ...marked
      .filter((name, at) => marked.indexOf(name) !== at && kind !== undefined)
      .map((name) => errorIn(template.path, `the element ${name} is marked twice`)),
  ]
}

function elementsIn(source: string): readonly string[] {
  return [...source.matchAll(/\{%-?\s*element\s+([a-z0-9-]+)/g)].map(([, name = '']) => name)
}
