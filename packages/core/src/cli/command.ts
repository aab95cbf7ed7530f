/** What a command may touch of the outside. */
export interface CommandIo {
  readonly stdout: (line: string) => void
  readonly stderr: (line: string) => void
  /** Lines of standard input. */
  readonly stdin: AsyncIterable<string>
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * Does what a command is for.
 * @param args the words after its name
 * @returns the exit code: 0 done, 1 found faults, 2 called wrongly
 */
export type RunCommand = (args: readonly string[], io: CommandIo) => Promise<number>

/** One command of `privacy-desk`. */
export interface CliCommand {
  /** Words after `privacy-desk`, such as `audit verify`. */
  readonly name: string
  readonly usage: string
  readonly summary: string
  load(): Promise<RunCommand>
}
