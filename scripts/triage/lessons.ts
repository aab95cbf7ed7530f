import { readdirSync, readFileSync } from 'node:fs'
import { detectLanguage } from '@privacy-desk/core/intake/detect-language.js'
import { findingsIn } from '@privacy-desk/core/intake/find-types.js'
import { mailReader } from '@privacy-desk/core/intake/mail-features.js'
import { matchLexicon } from '@privacy-desk/core/intake/match-lexicon.js'
import { byName } from '@privacy-desk/core/intake/naming.js'
import { ownWords } from '@privacy-desk/core/intake/own-words.js'
import { spoken } from '@privacy-desk/core/intake/spoken.js'
import { type Outcome, outcomes } from '@privacy-desk/core/intake/weight-table.js'
import type { TriageMail } from '../../test/support/triage-mail.js'
import type { Lesson } from './learn.js'

const mailFeatures = mailReader(byName)

/** Single sentences, and short mails that people might write. */
const folders = ['sentences', 'mails']

/** A labelled mail, as it is read when it comes in. */
export function mailLesson(mail: TriageMail): Lesson {
  const words = ownWords(mail.text)
  const language = detectLanguage(words || mail.subject, 'en')
  const asked: readonly Outcome[] =
    mail.expectedTypes.length === 0 ? ['not-privacy'] : mail.expectedTypes
  return lesson(spoken(mail.subject, words), language, asked, mail.optionalTypes)
}

/** The lessons beside this file: a sentence or a mail a line, below what it asks for. */
export function writtenLessons(): readonly Lesson[] {
  return folders.flatMap((name) => {
    const folder = new URL(`./${name}/`, import.meta.url)
    return readdirSync(folder)
      .sort()
      .flatMap((file) => lessonsIn(readFileSync(new URL(file, folder), 'utf8'), file.slice(0, 2)))
  })
}

function lessonsIn(file: string, language: string): readonly Lesson[] {
  let asked: readonly Outcome[] = []
  let optional: readonly Outcome[] = []
  const found: Lesson[] = []
  for (const line of file.split('\n')) {
    if (line.startsWith('# ')) {
      const heading = line.slice(2).trim()
      asked = outcomesNamed(heading)
      // What stands in requests and elsewhere alike speaks neither for a request nor against it.
      optional = heading === 'nothing' ? ['not-privacy'] : []
    } else if (line.trim() !== '') found.push(lesson(line, language, asked, optional))
  }
  return found
}

function outcomesNamed(heading: string): readonly Outcome[] {
  if (heading === 'none') return ['not-privacy']
  if (heading === 'nothing') return []
  return heading.split('+').map((name) => {
    const outcome = outcomes.find((one) => one === name)
    if (outcome === undefined) throw new Error(`no such type: ${name}`)
    return outcome
  })
}

function lesson(
  message: string,
  language: string,
  asked: readonly Outcome[],
  optional: readonly Outcome[] = [],
): Lesson {
  const sentences = matchLexicon(message, language)
  const mail = mailFeatures(sentences, findingsIn(sentences), language)
  return { mail, outcomes: new Set(asked), optional: new Set(optional) }
}
