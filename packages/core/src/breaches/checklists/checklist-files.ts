import { DataFileError } from '../../regimes/data-file-error.js'
import { readData } from '../../regimes/read-data.js'
import { clockData } from '../clocks/clock-data.js'
import { dataFile } from '../data-file.js'
import { type ChecklistFile, checklistFile } from './checklist.js'

/** The lists of our role, in the order in which they are worked. */
export const roleLists: readonly ChecklistFile[] = ['controller', 'joint', 'processor'].map(
  (name) => read(name, name),
)

/** What each breach law adds, by regime; the GDPR's duties are those of the role lists. */
export const lawLists: ReadonlyMap<string, ChecklistFile> = new Map(
  clockData.laws
    .filter(({ regime }) => regime !== 'gdpr')
    .map(({ regime }) => [regime, read(`laws/${regime}`, regime)]),
)

function read(name: string, id: string): ChecklistFile {
  const file = `checklists/${name}.yaml`
  const list = readData(checklistFile, file, dataFile(file))
  if (list.id === id) return list
  throw new DataFileError(file, [`id: is "${list.id}", the name of the file is ${id}`])
}
