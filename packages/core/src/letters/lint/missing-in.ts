import type { LetterKind } from '../catalogue.js'
import type { LetterLibrary } from '../library.js'
import type { Finding } from './finding.js'

/**
 * Files that a language lacks of those that English has. In a finished language each is an error;
 * in one that is promised they are noted; another need not be whole.
 */
export function missingIn(library: LetterLibrary, language: string): readonly Finding[] {
  const { templates, finished, promised, phrases } = library
  const has = new Set(templates.map((one) => `${one.language}/${one.kind}/${one.regime}`))
  const english = templates.filter((one) => one.language === 'en' && one.define === undefined)
  const files = [
    ...(phrases.has(language) ? [] : [`phrases/${language}.yaml`]),
    ...english
      .filter(({ kind, regime }) => !has.has(`${language}/${kind}/${regime}`))
      .map(({ path }) => path.replace(/(^|\/)en\//, `$1${language}/`)),
  ]
  const spoken = library.examples.get(language)
  const examples =
    language === 'en'
      ? []
      : [...library.kinds.values()]
          .filter((kind) => hasWords(kind) && spoken?.[kind.name] === undefined)
          .map(({ name }) => `examples/${language}.yaml: ${name}`)
  const level = finished.includes(language) ? 'error' : 'note'
  if (!promised.includes(language)) return []
  return [
    ...[...files, ...examples].map((path) => ({ level, path, text: 'is missing' }) as const),
    ...ownInEnglish(library, language),
  ]
}

/** Of a kind that the organisation added it need not have every language. */
function ownInEnglish({ templates }: LetterLibrary, language: string): readonly Finding[] {
  return templates
    .filter(({ kind, define }) => define !== undefined && !isThere(kind, language, templates))
    .map(({ kind }) => ({
      level: 'note',
      path: `${language}/${kind}.liquid`,
      text: 'is missing; the English letter is taken',
    }))
}

function isThere(kind: string, language: string, templates: LetterLibrary['templates']): boolean {
  return templates.some((one) => one.kind === kind && one.language === language)
}

/** Whether a kind's example says anything in words of a language. */
function hasWords({ variables }: LetterKind): boolean {
  return Object.values(variables).some(({ type }) => type === 'lines' || type === 'items')
}
