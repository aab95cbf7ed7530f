import { type LetterKind, regimesOf } from '../catalogue.js'
import { exampleData } from '../example-data.js'
import type { Letter } from '../letter.js'
import type { LetterContext } from '../letter-context.js'
import type { LetterRegime } from '../letter-regime.js'
import type { LetterLibrary } from '../library.js'
import { renderLetter } from '../render-letter.js'
import type { LetterTemplate } from '../template.js'
import { errorIn, type Finding } from './finding.js'

/** The organisation, its authority and a person, for the examples under a law. */
export type ContextFor = (
  regime: LetterRegime,
  answersRequest: boolean,
  language: string,
) => LetterContext

/** Writes the example of a template under each law that it serves, and looks at what came out. */
export function checkExamples(
  library: LetterLibrary,
  template: LetterTemplate,
  kind: LetterKind,
  contextFor: ContextFor,
): { readonly findings: readonly Finding[]; readonly letters: readonly Letter[] } {
  const served = regimesOf(kind).filter(
    (regime) => library.find(kind.name, template.language, regime) === template,
  )
  const findings: Finding[] = []
  const letters: Letter[] = []
  for (const regime of served) {
    const context = contextFor(regime, kind.frame === 'person', template.language)
    const data = exampleData(library, kind, template.language, regime)
    const parts = [{ kind: kind.name, data }]
    const written = renderLetter(library, { parts, language: template.language, context })
    if (written.ok) letters.push(written.letter)
    const problems = written.ok ? lookAt(written.letter, kind, context) : written.problems
    findings.push(...problems.map((problem) => errorIn(template.path, `${regime}: ${problem}`)))
  }
  return { findings, letters }
}

function lookAt(letter: Letter, kind: LetterKind, context: LetterContext): readonly string[] {
  const { organisation, authority, dpo } = context
  const named: readonly (readonly [string, string, boolean])[] = [
    ['the organisation', organisation.name, true],
    ['its address for questions', organisation.email, true],
    ['the data protection officer', dpo?.email ?? '', dpo !== null],
    ['the supervisory authority', authority.name, kind.remedies],
  ]
  return [
    ...named
      .filter(([, text, wanted]) => wanted && !letter.text.includes(text))
      .map(([what]) => `does not name ${what}`),
    ...(letter.fallback ? ['is written in English, because its frame or phrases are missing'] : []),
  ]
}
