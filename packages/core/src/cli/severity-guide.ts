import { dataCategories, gradedElements } from '../breaches/severity/assessment.js'
import { methodology } from '../breaches/severity/methodology.js'

/** What the levels of the methodology mean, with the published examples. */
export function severityGuide(): string[] {
  return [
    methodology.title,
    ...dataCategories.flatMap(categoryLines),
    '',
    '--ei: ease of identification',
    ...methodology.identification.flatMap(({ value, title, examples }) => [
      `  ${value}  ${title}`,
      ...examples.map((example) => `        ${example}`),
    ]),
    ...gradedElements.flatMap((element) => ['', `--${element}`, ...levelLines(element)]),
    '',
    '--malicious: 0.5 where somebody meant harm',
    '',
    'Bands',
    ...methodology.bands.map(
      ({ band, from, consequences }) => `  from ${from}  ${band}: ${consequences}`,
    ),
  ]
}

function categoryLines(category: (typeof dataCategories)[number]): string[] {
  const { covers, base, adjustments, examples } = methodology.categories[category]
  return [
    '',
    `--data ${category}: ${covers}; starts at ${base}`,
    ...adjustments.map(({ delta, when }) => `  ${delta > 0 ? '+' : ''}${delta}  if they ${when}`),
    ...examples.map(({ of, result }) => `        ${result}: ${of}`),
  ]
}

function levelLines(element: (typeof gradedElements)[number]): string[] {
  return methodology.circumstances[element].map(({ value, when }) => `  ${value}  ${when}`)
}
