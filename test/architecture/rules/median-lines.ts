import type { Source } from '../source.js'

/** The length that half of the files do not reach; 0 where there are none. */
export function medianLines(sources: readonly Pick<Source, 'lines'>[]): number {
  const lengths = sources.map(({ lines }) => lines).sort((one, other) => one - other)
  return lengths[Math.floor(lengths.length / 2)] ?? 0
}
