import type { LetterKind } from '../catalogue.js'
import type { LetterLibrary } from '../library.js'
import type { LetterTemplate } from '../template.js'
import { errorIn, type Finding } from './finding.js'

/** A letter marks the elements of its kind, a frame those of the English one. */
export function checkElements(
  library: LetterLibrary,
  template: LetterTemplate,
  kind: LetterKind | undefined,
): readonly Finding[] {
  const marked = elementsIn(template.source)
  const wanted = new Set(kind?.elements ?? elementsOfEnglish(library, template))
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

function elementsOfEnglish(library: LetterLibrary, { kind }: LetterTemplate): readonly string[] {
  return elementsIn(library.find(kind, 'en', 'gdpr')?.source ?? '')
}

function elementsIn(source: string): readonly string[] {
  return [...source.matchAll(/\{%-?\s*element\s+([a-z0-9-]+)/g)].map(([, name = '']) => name)
}
