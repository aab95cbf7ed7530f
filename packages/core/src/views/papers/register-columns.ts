import type { RegisterEntry } from './register-entry.js'

/** A cell of the register; a number stays one in a spreadsheet. */
export type Cell = string | number

interface Column {
  readonly label: string
  readonly value: (entry: RegisterEntry) => Cell | null
}

const natures = { breach: 'Breach', 'near-miss': 'Near miss', 'no-breach': 'No breach' } as const

/** The register line by line, column by column; times are ISO 8601 in UTC. */
export const registerColumns: readonly Column[] = [
  { label: 'Reference', value: ({ reference }) => reference },
  { label: 'Kind', value: ({ nature }) => natures[nature] },
  { label: 'Why of this kind', value: ({ natureReasons }) => natureReasons },
  { label: 'Status', value: ({ status }) => status },
  { label: 'Our role', value: ({ role }) => role },
  { label: 'Laws', value: ({ laws }) => laws.join(', ') },
  { label: 'Lead', value: ({ lead }) => lead },
  { label: 'First alert', value: ({ firstAlert }) => firstAlert },
  { label: 'Investigation began', value: ({ investigatingSince }) => investigatingSince },
  { label: 'Aware', value: ({ aware }) => aware },
  { label: 'What happened', value: ({ happened }) => happened },
  { label: 'Affected', value: ({ affected }) => affected.join(', ') },
  { label: 'Categories of people', value: ({ peopleKinds }) => peopleKinds },
  { label: 'People, about', value: ({ people }) => people },
  { label: 'People by country', value: ({ countries }) => pairs(countries) },
  { label: 'Categories of data', value: ({ dataKinds }) => dataKinds },
  { label: 'Records, about', value: ({ records }) => records },
  { label: 'Effects', value: ({ consequences }) => consequences },
  {
    label: 'Severity (ENISA)',
    value: ({ severity }) => severity && `${severity.band}, ${severity.score}`,
  },
  { label: 'Risk concluded', value: ({ risk }) => risk },
  { label: 'Why this risk', value: ({ riskReasons }) => riskReasons },
  { label: 'Authority', value: ({ authority }) => authority },
  { label: 'Why (authority)', value: ({ authorityReasons }) => authorityReasons },
  { label: 'Notices', value: ({ notices }) => notices.map(noticeLine).join('; ') },
  { label: 'Reasons for the delay', value: ({ notices }) => notices.flatMap(lateLine).join('; ') },
  { label: 'People affected', value: ({ individuals }) => individuals },
  { label: 'Why (people affected)', value: ({ individualsReasons }) => individualsReasons },
  { label: 'People told', value: ({ individualsTold }) => individualsTold },
  { label: 'Controllers told', value: ({ controllersTold }) => pairs(controllersTold) },
  { label: 'Measures taken', value: ({ measuresTaken }) => measuresTaken },
  { label: 'Measures planned', value: ({ measures }) => measures.map(measureLine).join('; ') },
  { label: 'Root cause', value: ({ cause }) => cause },
  { label: 'Lessons', value: ({ lessons }) => lessons },
  { label: 'Closed although', value: ({ closedDespite }) => closedDespite },
  { label: 'Requests because of it', value: ({ requests }) => requests.join(', ') },
  { label: 'Still open', value: ({ open }) => open.join('; ') },
]

/** The lines below the header; what is not known is empty. */
export function registerRows(entries: readonly RegisterEntry[]): readonly (readonly Cell[])[] {
  return entries.map((entry) => registerColumns.map(({ value }) => value(entry) ?? ''))
}

function noticeLine(notice: RegisterEntry['notices'][number]): string {
  const { regime, authority, phase, at, receipt } = notice
  return `${regime} ${authority}, phase ${phase}: ${at}${receipt === null ? '' : `, its number: ${receipt}`}`
}

function lateLine({ lateReasons }: RegisterEntry['notices'][number]): readonly string[] {
  return lateReasons === null ? [] : [lateReasons]
}

function measureLine({ text, owner, due, done }: RegisterEntry['measures'][number]): string {
  const state = done === null ? `due ${due}` : `done ${done}`
  return `${text ?? '(deleted)'} (${owner}, ${state})`
}

function pairs(record: Readonly<Record<string, string | number>>): string {
  return Object.entries(record)
    .map(([key, value]) => `${key} ${value}`)
    .join(', ')
}
