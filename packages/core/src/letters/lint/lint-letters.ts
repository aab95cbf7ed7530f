import { isFrame } from '../choose-texts.js'
import type { LetterLibrary } from '../library.js'
import type { LetterTemplate } from '../template.js'
import { checkElements } from './check-elements.js'
import { type ContextFor, checkExamples } from './check-examples.js'
import { checkFrontMatter } from './check-front-matter.js'
import { checkPhrases } from './check-phrases.js'
import { checkVariables } from './check-variables.js'
import type { Finding } from './finding.js'
import { missingIn } from './missing-in.js'
import { type Reading, readingOf } from './reading.js'

/** What the check of one language found. */
export interface LanguageReport {
  readonly language: string
  readonly finished: boolean
  readonly findings: readonly Finding[]
  /** Length and reading level of each letter's example. */
  readonly readings: readonly { readonly kind: string; readonly reading: Reading }[]
}

/**
 * Checks the letters of some languages: front matter, variables, elements, phrases, examples,
 * completeness. Pure, and complete: it tells everything at once.
 * @param languages left out: all that are promised or there
 */
export function lintLetters(
  library: LetterLibrary,
  contextFor: ContextFor,
  languages: readonly string[] = allLanguages(library),
): readonly LanguageReport[] {
  return languages.map((language) => lintLanguage(library, contextFor, language))
}

function lintLanguage(
  library: LetterLibrary,
  contextFor: ContextFor,
  language: string,
): LanguageReport {
  const templates = library.templates.filter((one) => one.language === language)
  const checked = templates.map((one) => checkTemplate(library, contextFor, one))
  const broken = library.problems
    .filter(({ path }) => path.includes(`${language}/`))
    .map(({ path, problem }) => ({ level: 'error', path, text: problem }) as const)
  return {
    language,
    finished: library.finished.includes(language),
    findings: [
      ...broken,
      ...missingIn(library, language),
      ...checkPhrases(library, language),
      ...checked.flatMap(({ findings }) => findings),
    ],
    readings: checked.flatMap(({ readings }) => readings),
  }
}

function checkTemplate(library: LetterLibrary, contextFor: ContextFor, template: LetterTemplate) {
  const kind = library.kinds.get(template.kind)
  const looks = [checkVariables, checkElements].flatMap((check) => check(library, template, kind))
  const findings = [...checkFrontMatter(template, kind), ...looks]
  if (kind === undefined || isFrame(template.kind)) return { findings, readings: [] }
  const examples = checkExamples(library, template, kind, contextFor)
  const [letter] = examples.letters
  const readings =
    letter === undefined
      ? []
      : [{ kind: kind.name, reading: readingOf(letter.text, template.language) }]
  return { findings: [...findings, ...examples.findings], readings }
}

function allLanguages({ promised, templates }: LetterLibrary): readonly string[] {
  return [...new Set([...promised, ...templates.map(({ language }) => language)])]
}
