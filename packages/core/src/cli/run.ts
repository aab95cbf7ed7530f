import type { CliCommand, CommandIo } from './command.js'

/**
 * Finds the command that the words name and runs it.
 * @returns the exit code
 */
export async function run(
  commands: readonly CliCommand[],
  words: readonly string[],
  io: CommandIo,
): Promise<number> {
  const command = commands.find(({ name }) => startsWith(words, name.split(' ')))
  if (command !== undefined)
    return await command.run(words.slice(command.name.split(' ').length), io)
  const wantsHelp = words.length === 0 || words.includes('--help') || words[0] === 'help'
  if (!wantsHelp) io.stderr(`privacy-desk does not know “${words.join(' ')}”.`)
  for (const line of helpLines(commands)) (wantsHelp ? io.stdout : io.stderr)(line)
  return wantsHelp ? 0 : 2
}

function startsWith(words: readonly string[], name: readonly string[]): boolean {
  return name.every((word, at) => words[at] === word)
}

function helpLines(commands: readonly CliCommand[]): readonly string[] {
  return [
    'privacy-desk: legal deadlines of privacy requests',
    '',
    ...commands.flatMap(({ name, usage, summary }) => [
      `  privacy-desk ${name} ${usage}`.trimEnd(),
      `      ${summary}`,
    ]),
    '',
    'Settings come from the environment and desk.yaml: see .env.example and desk.example.yaml.',
  ]
}
