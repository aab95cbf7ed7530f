import type { NoticePart } from '../../letters/schema/phrase-file.js'

/** The parts of a notice as the desk's own cards name them. */
export const noticePartLabels: Readonly<Record<NoticePart, string>> = {
  happened: 'what happened',
  nature: 'what suffered',
  peopleKinds: 'categories of people',
  people: 'number of people',
  dataKinds: 'categories of data',
  records: 'number of records',
  consequences: 'likely consequences',
  measures: 'measures',
  delay: 'reasons for the delay',
  informed: 'whether people are told',
  advice: 'what people can do',
}
