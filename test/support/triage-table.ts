import { requestTypes } from '@privacy-desk/core/requests/request-type.js'
import { developmentPart, testPart } from './triage-corpus.js'
import type { TriageMail } from './triage-mail.js'

const development = developmentPart()
const test = testPart()

type Choice = (mail: TriageMail) => boolean

/** The sizes of the labelled set by language and by type, as the tables of `docs/corpus.md`. */
export function triageTables(): readonly string[] {
  const mails = [...development, ...test]
  const languages = [...new Set(mails.map((mail) => mail.language))].sort()
  const asks: Choice = (mail) => mail.verdict === 'request'
  const byLanguage = languages.map((language) => {
    const here: Choice = (mail) => mail.language === language
    return row(
      language,
      (mail) => here(mail) && asks(mail),
      (mail) => here(mail) && !asks(mail),
    )
  })
  const byType = requestTypes.map((type) => row(type, (mail) => mail.expectedTypes.includes(type)))
  return [
    table(
      '| Language | Requests | of these in the test half | No requests | of these in the test half |',
      [...byLanguage, row('all', asks, (mail) => !asks(mail))],
    ),
    table('| Type | Expected in | of these in the test half |', byType),
  ]
}

function row(name: string, ...choices: readonly Choice[]): string {
  const counts = choices.flatMap((choice) => {
    const inTest = test.filter(choice).length
    return [development.filter(choice).length + inTest, inTest]
  })
  return `| ${[name, ...counts].join(' | ')} |`
}

function table(head: string, rows: readonly string[]): string {
  const columns = head.split('|').length - 2
  return [head, `|${' --- |'.repeat(columns)}`, ...rows].join('\n')
}
