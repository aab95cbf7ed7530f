import { basename } from 'node:path'
import type { Rule } from '../rule.js'
import { forEach } from './for-each.js'
import { medianLines } from './median-lines.js'

const longestFile = 250
const medianBelow = 75

/** File names that say what else they are, and why. */
const otherNames = [
  // The way in of every app has one name.
  'apps/teams/src/inbound.ts',
  // Named after the command; `new` is no name for a function.
  'packages/core/src/desk/use-cases/new.ts',
]

/** What files look like. */
export const shape = {
  'no file is longer than 250 lines': forEach(({ lines }) =>
    lines > longestFile ? [`${lines} lines`] : [],
  ),
  'half of all files are shorter than 75 lines': (sources) => {
    const median = medianLines(sources)
    return median < medianBelow ? [] : [`the median is ${median} lines`]
  },
  'no file passes on what others made': forEach(({ reExports }) => reExports),
  'a file that exports one thing is named after it': forEach(
    ({ path, exports: [only, ...more] }) =>
      only === undefined ||
      more.length > 0 ||
      // A default export has no name to compare.
      only === '*' ||
      otherNames.includes(path) ||
      sharesWord(path, only)
        ? []
        : [only],
  ),
} as const satisfies Record<string, Rule>

/** `event-mapper.ts` and `eventRecordOf`, `roll.ts` and `rolled`, `items.ts` and `renderItem`. */
function sharesWord(path: string, name: string): boolean {
  const inFile = wordsOf(basename(path).replace(/\.\w+$/, ''))
  const inName = wordsOf(name)
  return inFile.some((one) =>
    inName.some((other) => one.startsWith(other) || other.startsWith(one)),
  )
}

function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1)
}
