/**
 * What is wrong with the flags of a command, in our words: Node's own speak to programmers.
 * @returns null where the error is no such fault
 */
export function flagFault(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  const [, quoted = ''] = /'([^']+)'/.exec(error.message) ?? []
  const flag = /--[\w-]+/.exec(quoted)?.[0] ?? quoted
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return `there is no flag ${flag}; --help lists those there are`
  }
  if (error.code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') {
    return `“${quoted}” belongs to no flag; --help lists those there are`
  }
  if (error.code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return null
  return error.message.includes('does not take')
    ? `${flag} stands alone: it takes no value`
    : `${flag} needs a value after it; --help shows how it is written`
}
