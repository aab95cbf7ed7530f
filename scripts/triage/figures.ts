import { flags } from '@privacy-desk/core/intake/flag.js'
import { requestTypes } from '@privacy-desk/core/requests/request-type.js'
import { scoreFlag } from '../../test/support/flag-score.js'
import {
  type HandedOver,
  type HandedOverSet,
  handedOverMails,
  handedOverSets,
  readHandedOver,
} from '../../test/support/handed-over.js'
import { readTriageMails } from '../../test/support/read-triage-mails.js'
import { freshMails, testPart } from '../../test/support/triage-corpus.js'
import { type Read, score, typesRead } from '../../test/support/triage-score.js'

// How well the desk reads mails that nothing was learned from: `npm run figures`, and with
// `-- --mistakes` each mail of the test half that was read wrongly.
const reads = await readTriageMails(testPart())

sayLanguages('test half', reads)
sayLanguages('written afterwards', await readTriageMails(freshMails()))
say('| type, test half | expected | found | wrongly |')
say('| --- | --- | --- | --- |')
for (const type of requestTypes) say(typeRow(type))
say('')
say('| flag, test half | expected | told | of these rightly |')
say('| --- | --- | --- | --- |')
for (const flag of flags) say(flagRow(flag))
say('')
for (const line of await handedOverLines()) say(line)
if (process.argv.includes('--mistakes')) for (const read of reads) sayMistake(read)

function sayLanguages(name: string, all: readonly Read[]): void {
  say(`| ${name} | mails | F1 | precision | recall | requests called not-privacy | false alarms |`)
  say('| --- | --- | --- | --- | --- | --- | --- |')
  say(row('all', all))
  const languages = [...new Set(all.map(({ mail }) => mail.language))].sort()
  for (const language of languages) {
    say(
      row(
        language,
        all.filter(({ mail }) => mail.language === language),
      ),
    )
  }
  say('')
}

function row(name: string, part: readonly Read[]): string {
  const { mails, f1, precision, recall, lost, falseAlarms } = score(part)
  const numbers = [f1, precision, recall].map((one) => one.toFixed(3))
  const shares = [lost, falseAlarms].map((one) => `${(100 * one).toFixed(1)} %`)
  return `| ${[name, mails, ...numbers, ...shares].join(' | ')} |`
}

function typeRow(type: (typeof requestTypes)[number]): string {
  const read = reads.filter(
    ({ mail, reading }) => mail.verdict === 'request' && typesRead(reading).includes(type),
  )
  const found = read.filter(({ mail }) => mail.expectedTypes.includes(type)).length
  const optional = read.filter(({ mail }) => mail.optionalTypes.includes(type)).length
  const expected = reads.filter(({ mail }) => mail.expectedTypes.includes(type)).length
  return `| ${[type, expected, found, read.length - found - optional].join(' | ')} |`
}

function flagRow(flag: (typeof flags)[number]): string {
  const { expected, told, right } = scoreFlag(
    flag,
    reads.map(({ mail, reading }) => ({ expected: mail.flags ?? [], told: reading.flags })),
  )
  return `| ${[flag, expected, told, right].join(' | ')} |`
}

/** Whom and when: of mails in the forms in which they are handed over. */
async function handedOverLines(): Promise<readonly string[]> {
  const rows: string[] = []
  for (const set of handedOverSets) {
    const mails = handedOverMails(set)
    rows.push(await handedOverRow(set.name, mails, set))
    const pasted = mails.filter(({ text, subject }) => text !== undefined && subject !== undefined)
    const bare = pasted.map(({ subject: _, ...mail }) => mail)
    if (bare.length > 0) {
      rows.push(await handedOverRow(`${set.name}, pasted without the subject`, bare, set))
    }
  }
  return ['| handed over | requester | moment |', '| --- | --- | --- |', ...rows]
}

async function handedOverRow(
  name: string,
  mails: readonly HandedOver[],
  set: HandedOverSet,
): Promise<string> {
  const dated = mails.filter(({ sentAt }) => sentAt !== null)
  const [people, moments] = [new Set<string>(), new Set<string>()]
  for (const mail of mails) {
    const { requester, receivedAt } = await readHandedOver(mail, set)
    if ((requester?.address ?? null) === mail.address) people.add(mail.id)
    if (mail.sentAt !== null && receivedAt === mail.sentAt) moments.add(mail.id)
  }
  const shares = [`${people.size} of ${mails.length}`, `${moments.size} of ${dated.length}`]
  return `| ${[name, ...shares].join(' | ')} |`
}

function sayMistake({ mail, reading }: Read): void {
  const { hits, wrong, missed } = countsOf({ mail, reading })
  if (wrong + missed === 0) return
  const types = reading.types.map(({ type, confidence }) => `${type} ${confidence}`).join(', ')
  say(`${mail.id} (${hits} right): asks ${mail.expectedTypes.join(', ') || 'nothing'}`)
  say(`    read as ${reading.verdict}: ${types}`)
}

function countsOf({ mail, reading }: Read) {
  const read = mail.verdict === 'request' || reading.verdict === 'request' ? typesRead(reading) : []
  const isRight = (type: string) => mail.expectedTypes.some((one) => one === type)
  const hits = read.filter(isRight).length
  const optional = read.filter((type) => mail.optionalTypes.some((one) => one === type)).length
  return { hits, wrong: read.length - hits - optional, missed: mail.expectedTypes.length - hits }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
