import { correctable } from '../requests/reading-record.js'
import type { LanguageFigures, TriageReport, TypeFigures } from '../requests/triage-report.js'

/** The report as tables for a terminal. */
export function reportTable({ total, languages, types }: TriageReport): readonly string[] {
  if (total.read === 0) {
    return ['No message was read yet. The report begins with the first one that is handed over.']
  }
  return [
    'How often messages were read right: confirmed as read, or corrected by a person.',
    '',
    ...table([languageHead, ...[...languages, total].map(languageRow)]),
    '',
    ...table([typeHead, ...types.map(typeRow)]),
    ...(types.length === 0 ? ['Nobody has confirmed or corrected a message yet.'] : []),
    '',
    'judged: confirmed, filed or corrected. as read: nothing was corrected. Of types: read and left,',
    'read and taken away, added by a person. Messages that could not be read are not among them.',
  ]
}

const languageHead = [
  'language',
  'read',
  'judged',
  'as read',
  ...correctable,
  'verdict wrong',
  'unsure',
]

const typeHead = ['type', 'right', 'wrong', 'missed', 'precision', 'recall']

function languageRow(figures: LanguageFigures): readonly string[] {
  const { language, read, judged, asRead, corrected, verdictWrong, unsure } = figures
  return [
    language,
    String(read),
    String(judged),
    share(asRead, judged),
    ...correctable.map((item) => String(corrected[item])),
    String(verdictWrong),
    String(unsure),
  ]
}

function typeRow({ type, right, wrong, missed }: TypeFigures): readonly string[] {
  return [
    type,
    String(right),
    String(wrong),
    String(missed),
    share(right, right + wrong),
    share(right, right + missed),
  ]
}

/** `12 (75 %)` says on how much a percentage stands. */
function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${part} (${Math.round((100 * part) / whole)} %)`
}

/** The first column is of words, the others of numbers. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const [head = []] = rows
  const widths = head.map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)))
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  )
}
