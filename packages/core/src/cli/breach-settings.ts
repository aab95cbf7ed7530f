import type { OwnItem } from '../breaches/checklists/own-item.js'
import type { Contract } from '../breaches/clocks/contract-clock.js'
import { contractsOf } from '../config/contracts-of.js'
import { type DeskFile, deskFile } from '../config/desk-file.js'
import { problemsOf } from '../config/problems.js'
import { readDeskFile } from '../config/read-desk-file.js'
import { type Catalogue, readCatalogue } from '../regimes/catalogue.js'
import { DataFileError } from '../regimes/data-file-error.js'
import { InputError } from './input-error.js'

/** What the breach commands take from `desk.yaml`. */
export interface BreachSettings {
  readonly country: string
  readonly timezone: string
  readonly contracts: readonly Contract[]
  readonly checklist: readonly OwnItem[]
  /** The laws, with the periods that the organisation sets in the place of their own. */
  readonly catalogue: Catalogue
}

/**
 * Reads the settings of a `--desk` flag.
 * @throws InputError with everything that is wrong with the file
 */
export async function breachSettings(path: string): Promise<BreachSettings> {
  const file = await readDeskFile(path)
  if ('unreadable' in file) throw new InputError(`--desk: ${file.unreadable}`)
  const read = deskFile.safeParse(file.content)
  if (!read.success) throw new InputError(`--desk: ${problemsOf('', read.error).join('; ')}`)
  const { organisation, breaches, regimes } = read.data
  return {
    country: organisation.holidays,
    timezone: organisation.zone,
    contracts: contractsOf(breaches),
    checklist: breaches.checklist,
    catalogue: catalogueWith(regimes),
  }
}

function catalogueWith(regimes: DeskFile['regimes']): Catalogue {
  try {
    return readCatalogue({ regimes })
  } catch (error) {
    if (!(error instanceof DataFileError)) throw error
    throw new InputError(`--desk: ${error.faults.join('; ')}`)
  }
}
