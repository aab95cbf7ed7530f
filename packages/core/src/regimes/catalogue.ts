import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type HolidayOptions, holidayCalendar } from '../calendar/holiday-calendar.js'
import { type HolidayOverride, holidayOverride } from '../calendar/holiday-override.js'
import type { WorkingCalendar } from '../calendar/working-calendar.js'
import { type Regime, readLaw } from './load.js'
import { applyOverrides } from './loading/apply-overrides.js'
import { lawFamily, lawsOfFamily } from './loading/law-family.js'
import { readData } from './read-data.js'
import type { LawFile } from './schema/law-file.js'
import type { RegimeOverrides } from './schema/override.js'
import { wording } from './schema/wording.js'

/** All laws and holiday corrections that the desk ships. */
export interface Catalogue {
  /** By id, such as `gdpr`. */
  readonly regimes: ReadonlyMap<string, Regime>
  readonly overrides: readonly HolidayOverride[]
  /** The law of that id, or the one that people also call so. */
  find(name: string): Regime | undefined
  /**
   * The working days of a place, corrected by our overrides.
   * @throws RangeError when the place is unknown
   */
  calendar(options: HolidayOptions): WorkingCalendar
}

export interface CatalogueOptions {
  /** Where the data files are; left out, those that the desk ships. */
  readonly folder?: string
  /** Periods of the organisation's own: `regimes` of `desk.yaml`. */
  readonly regimes?: RegimeOverrides | undefined
}

/** The YAML files are not compiled: `src` holds them for `src` and for `dist` alike. */
const shipped = fileURLToPath(new URL('../../src/regimes/data', import.meta.url))

/**
 * Reads every law, holiday correction and wording of a folder: the one place that reads them.
 * @throws DataFileError naming the file and each wrong field
 */
export function readCatalogue({ folder = shipped, regimes }: CatalogueOptions = {}): Catalogue {
  const words = readData(wording, 'wording/en.yaml', read(join(folder, 'wording', 'en.yaml')))
  const laws = applyOverrides(readLaws(folder), regimes ?? {})
  const byId = new Map(laws.map((law) => [law.id, { ...law, wording: words }]))
  const overrides = yamlFiles(join(folder, 'holidays')).map((file) =>
    readData(holidayOverride, `holidays/${basename(file)}`, read(file)),
  )
  return {
    regimes: byId,
    overrides,
    find: (name) => byId.get(name) ?? [...byId.values()].find((law) => law.aliases.includes(name)),
    calendar: remembered((options) => holidayCalendar(options, overrides)),
  }
}

function readLaws(folder: string): readonly LawFile[] {
  const single = yamlFiles(folder).map((file) => readLaw(basename(file), read(file)))
  const families = yamlFiles(join(folder, 'families')).flatMap((file) => {
    const name = `families/${basename(file)}`
    return lawsOfFamily(name, readData(lawFamily, name, read(file)))
  })
  return [...single, ...families].sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** A calendar keeps the years it has laid out, so each place gets one. */
function remembered(make: Catalogue['calendar']): Catalogue['calendar'] {
  const made = new Map<string, WorkingCalendar>()
  return (options) => {
    const key = JSON.stringify(options)
    const calendar = made.get(key) ?? make(options)
    made.set(key, calendar)
    return calendar
  }
}

/** A folder that is missing holds no files: not everybody has families of laws. */
function yamlFiles(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name))
}

function read(file: string): string {
  return readFileSync(file, 'utf8')
}
