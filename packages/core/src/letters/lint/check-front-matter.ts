import type { LetterKind } from '../catalogue.js'
import { isFrame } from '../choose-texts.js'
import type { LetterTemplate } from '../template.js'
import { errorIn, type Finding } from './finding.js'

/** What stands above a template must fit its place and its kind. */
export function checkFrontMatter(
  template: LetterTemplate,
  kind: LetterKind | undefined,
): readonly Finding[] {
  const { path, kind: name, regime } = template
  const problems = [
    ...(path.endsWith(fileName(template)) ? [] : [`belongs into ${fileName(template)}`]),
    ...(kind === undefined && !isFrame(name)
      ? [`there is no kind ${name}; give it with define, or see: privacy-desk letters list`]
      : []),
    ...(kind !== undefined && regime !== 'any' && kind.articles[regime] === undefined
      ? [`regime: ${name} is not written under ${regime}`]
      : []),
    ...(kind === undefined ? [] : articleProblems(template, kind)),
    ...(kind !== undefined && template.heading === undefined ? ['heading: is missing'] : []),
  ]
  return problems.map((problem) => errorIn(path, problem))
}

function fileName({ language, kind, regime }: LetterTemplate): string {
  return `${language}/${kind}${regime === 'any' ? '' : `.${regime}`}.liquid`
}

/** The articles are those of the kind, so that a lawyer who reads one file sees what it serves. */
function articleProblems(
  { articles, regime }: LetterTemplate,
  kind: LetterKind,
): readonly string[] {
  const wanted = Object.entries(kind.articles)
    .filter(([law]) => regime === 'any' || law === regime)
    .flatMap(([law, list]) => list.map((one) => (/^[a-z]/.test(one) ? one : `${law}:${one}`)))
  const missing = wanted.filter((one) => !articles.includes(one))
  const alien = articles.filter((one) => !wanted.includes(one))
  return [
    ...missing.map((one) => `articles: ${one} is missing`),
    ...alien.map((one) => `articles: ${one} is none of the kind’s`),
  ]
}
