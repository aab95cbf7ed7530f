import type { LetterKind } from '../catalogue.js'
import type { LetterLibrary } from '../library.js'
import { commonVariables } from '../scopes.js'
import type { LetterTemplate } from '../template.js'
import { errorIn, type Finding } from './finding.js'

/** Variables that only the frames may use. */
const ofFrames = ['remedies', 'recipient']

/** Variables that a template uses although they are unknown, and such as it does not use. */
export function checkVariables(
  library: LetterLibrary,
  template: LetterTemplate,
  kind: LetterKind | undefined,
): readonly Finding[] {
  const engine = library.engine(template.language)
  const used = new Set(
    [template.body, template.subjectLine].flatMap((part) => engine.globalVariablesSync(part)),
  )
  const own = Object.keys(kind?.variables ?? {})
  const known = new Set<string>([...commonVariables, ...own, ...(kind ? [] : ofFrames)])
  return [
    ...[...used]
      .filter((name) => !known.has(name))
      .map((name) => errorIn(template.path, `there is no variable ${name}`)),
    ...own
      // The frame of a letter to an organisation names its recipient.
      .filter((name) => !used.has(name) && name !== 'recipient')
      .map((name) => errorIn(template.path, `the variable ${name} is not used`)),
  ]
}
