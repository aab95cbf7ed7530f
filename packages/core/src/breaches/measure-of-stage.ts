const prefix = 'measure/'

/** The measure that a warning is about; undefined for one of a clock. */
export function measureOfStage(stage: string): string | undefined {
  return stage.startsWith(prefix) ? stage.slice(prefix.length).split('|')[0] : undefined
}
