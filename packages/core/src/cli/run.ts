import type { CliCommand, CommandIo } from './command.js'

/**
 * Finds the command that the words name and runs it. One without usage takes no arguments: what
 * is typed after it would be passed over in silence otherwise.
 * @returns the exit code
 */
export async function run(
  commands: readonly CliCommand[],
  words: readonly string[],
  io: CommandIo,
): Promise<number> {
  const command = commands.find(({ name }) => startsWith(words, name.split(' ')))
  if (command === undefined) return help(commands, words, io)
  const args = words.slice(command.name.split(' ').length)
  if (command.usage !== '' || args.length === 0) return await (await command.load())(args, io)
  if (!wantsHelp(args)) {
    io.stderr(`privacy-desk ${command.name} takes no arguments: “${args.join(' ')}”.`)
  }
  return say(usageLines(command), wantsHelp(args), io)
}

function help(commands: readonly CliCommand[], words: readonly string[], io: CommandIo): number {
  const wanted = words.length === 0 || words[0] === 'help' || wantsHelp(words)
  if (!wanted) io.stderr(`privacy-desk does not know “${words.join(' ')}”.`)
  return say(helpLines(commands), wanted, io)
}

/** What was asked for goes to standard output, what was not to standard error. */
function say(lines: readonly string[], wanted: boolean, io: CommandIo): number {
  for (const line of lines) (wanted ? io.stdout : io.stderr)(line)
  return wanted ? 0 : 2
}

function wantsHelp(words: readonly string[]): boolean {
  return words.includes('--help') || words.includes('-h')
}

function startsWith(words: readonly string[], name: readonly string[]): boolean {
  return name.every((word, at) => words[at] === word)
}

function helpLines(commands: readonly CliCommand[]): readonly string[] {
  return [
    'privacy-desk: legal deadlines of privacy requests',
    '',
    ...commands.flatMap(usageLines),
    '',
    'Settings come from the environment and desk.yaml: see .env.example and desk.example.yaml.',
  ]
}

function usageLines({ name, usage, summary }: CliCommand): readonly string[] {
  return [`  privacy-desk ${name} ${usage}`.trimEnd(), `      ${summary}`]
}
