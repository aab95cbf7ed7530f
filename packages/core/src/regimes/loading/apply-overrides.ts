import { DataFileError } from '../data-file-error.js'
import type { ClockRule } from '../schema/clock-rule.js'
import type { LawFile } from '../schema/law-file.js'
import type { Override, RegimeOverrides } from '../schema/override.js'
import { type MilestoneName, milestoneNames } from '../timetable.js'
import { applyOverride } from './apply-override.js'

/**
 * Puts an organisation's own periods in the place of those of the laws.
 * @param file where they are written, for the error
 * @throws DataFileError naming each law, clock or milestone that there is none of
 */
export function applyOverrides(
  laws: readonly LawFile[],
  overrides: RegimeOverrides,
  file = 'desk.yaml',
): readonly LawFile[] {
  const faults: string[] = []
  for (const id of Object.keys(overrides)) {
    if (!laws.some((law) => law.id === id)) faults.push(`regimes.${id}: there is no such law`)
  }
  const changed = laws.map((law) => changedLaw(law, overrides[law.id] ?? {}, faults))
  if (faults.length > 0) throw new DataFileError(file, faults)
  return changed
}

function changedLaw(law: LawFile, own: RegimeOverrides[string], faults: string[]): LawFile {
  let { clocks } = law
  for (const [clock, milestones] of Object.entries(own)) {
    const path = `regimes.${law.id}.${clock}`
    if (!law.clocks.some(({ name }) => name === clock)) {
      const known = [...new Set(law.clocks.map(({ name }) => name))].join(', ')
      faults.push(`${path}: ${law.law} has no such clock; it has ${known}`)
    }
    for (const name of milestoneNames) {
      const override = milestones[name]
      if (override !== undefined)
        clocks = changedClocks(clocks, clock, name, override, path, faults)
    }
  }
  return { ...law, clocks }
}

function changedClocks(
  clocks: readonly ClockRule[],
  clock: string,
  name: MilestoneName,
  override: Override,
  path: string,
  faults: string[],
): ClockRule[] {
  return clocks.flatMap((one) => {
    if (one.name !== clock) return [one]
    const changed = applyOverride(one, name, override)
    if (typeof changed !== 'string') return changed
    faults.push(`${path}.${name}: ${changed}`)
    return [one]
  })
}
