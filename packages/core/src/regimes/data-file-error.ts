/** A data file of the desk is wrong: it names the file and every field that is. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError'
  readonly code = 'bad-data-file'
  readonly retryable = false
  constructor(
    readonly file: string,
    /** One line for each fault, such as `clocks[0].milestones.respond.roll: no such roll`. */
    readonly faults: readonly string[],
  ) {
    super([`${file} cannot be used:`, ...faults.map((fault) => `  ${fault}`)].join('\n'))
  }
}
