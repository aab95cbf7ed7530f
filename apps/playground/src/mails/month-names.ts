const locales = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'cs', 'bg']

/** How letters beyond ASCII stand in the bytes of a mail, read as Latin-1. */
const spellings: readonly ((name: string) => string)[] = [
  (name) => name,
  utf8,
  (name) => name.replaceAll('ä', '&auml;').replaceAll('é', '&eacute;').replaceAll('û', '&ucirc;'),
  (name) => quotedPrintable(utf8(name)),
  quotedPrintable,
]

/** The twelve months as written after a day, in one language and one spelling. */
export type MonthNames = readonly string[]

/** Every way in which a sample mail writes months. */
export const monthNames: readonly MonthNames[] = [
  'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  ...locales.flatMap((locale) => distinct(spellings.map((spell) => monthsOf(locale).map(spell)))),
]

function monthsOf(locale: string): MonthNames {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(new Date(Date.UTC(2026, month, 1)))
    return parts.find(({ type }) => type === 'month')?.value ?? ''
  })
}

function utf8(name: string): string {
  return Buffer.from(name, 'utf8').toString('latin1')
}

function quotedPrintable(name: string): string {
  return name.replace(/[\u0080-\u00ff]/g, (letter) => {
    return `=${letter.charCodeAt(0).toString(16).toUpperCase()}`
  })
}

function distinct(all: readonly MonthNames[]): readonly MonthNames[] {
  const seen = new Map(all.map((names) => [names.join(), names]))
  return [...seen.values()]
}
