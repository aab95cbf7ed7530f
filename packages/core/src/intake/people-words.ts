import { z } from 'zod'
import { readDataFile } from './data-file.js'
import { foldText } from './fold-text.js'

const lists = z.record(
  z.string(),
  z.string().transform((text) => text.split(',').map((words) => foldText(words.trim()))),
)

const raw = z
  .strictObject({
    'on-behalf': lists,
    'end-user': lists,
    titles: lists,
    relations: lists,
    'name-labels': lists,
    polite: lists,
    nameless: lists,
    unattended: lists,
  })
  .parse(readDataFile('people-words.yaml'))

/** The words with which mails name people, folded, of all languages together. */
export const peopleWords = {
  /** Each a list of words that follow each other. */
  onBehalf: phrases(raw['on-behalf']),
  endUser: phrases(raw['end-user']),
  titles: new Set(flat(raw.titles)),
  relations: new Set(flat(raw.relations)),
  nameLabels: new Set(flat(raw['name-labels'])),
  /** Of greetings before and after a letter. */
  polite: new Set(flat(raw.polite)),
  /** What those call themselves who do not say who they are. */
  nameless: new Set(flat(raw.nameless)),
  /** How the addresses begin whose mail nobody reads, without what stands between the words. */
  unattended: flat(raw.unattended).map((words) => words.replaceAll(' ', '')),
}

function flat(byLanguage: z.infer<typeof lists>): readonly string[] {
  return Object.values(byLanguage).flat()
}

function phrases(byLanguage: z.infer<typeof lists>): readonly (readonly string[])[] {
  return flat(byLanguage).map((phrase) => phrase.match(/[\p{L}\p{N}]+/gu) ?? [])
}
