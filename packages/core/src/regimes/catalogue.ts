import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type HolidayOptions, holidayCalendar } from '../calendar/holiday-calendar.js'
import { type HolidayOverride, holidayOverride } from '../calendar/holiday-override.js'
import type { WorkingCalendar } from '../calendar/working-calendar.js'
import { loadRegime, type Regime } from './load.js'
import { readData } from './read-data.js'
import { wording } from './wording.js'

/** All laws and holiday corrections that the desk ships. */
export interface Catalogue {
  /** By id, such as `gdpr`. */
  readonly regimes: ReadonlyMap<string, Regime>
  readonly overrides: readonly HolidayOverride[]
  /**
   * The working days of a place, corrected by our overrides.
   * @throws RangeError when the place is unknown
   */
  calendar(options: HolidayOptions): WorkingCalendar
}

/** The YAML files are not compiled: `src` holds them for `src` and for `dist` alike. */
const shipped = fileURLToPath(new URL('../../src/regimes/data', import.meta.url))

/**
 * Reads every law, holiday correction and wording of a folder: the one place that reads them.
 * @throws DataFileError naming the file and each wrong field
 */
export function readCatalogue(folder: string = shipped): Catalogue {
  const words = readData(wording, 'wording/en.yaml', read(join(folder, 'wording', 'en.yaml')))
  const laws = yamlFiles(folder).map((file) => loadRegime(basename(file), read(file), words))
  const overrides = yamlFiles(join(folder, 'holidays')).map((file) =>
    readData(holidayOverride, `holidays/${basename(file)}`, read(file)),
  )
  return {
    regimes: new Map(laws.map((law) => [law.id, law])),
    overrides,
    calendar: remembered((options) => holidayCalendar(options, overrides)),
  }
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

function yamlFiles(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  return files.sort().map((name) => join(folder, name))
}

function read(file: string): string {
  return readFileSync(file, 'utf8')
}
