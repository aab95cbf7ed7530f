import type { CliCommand } from '@privacy-desk/core/cli/command.js'
import { commands } from '@privacy-desk/core/cli/commands.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runCommand } from './command-run.js'

const echo = (name: string, usage = '', code = 0): CliCommand => ({
  name,
  usage,
  summary: `Does ${name}`,
  load:
    async () =>
    async (args, { stdout }) => {
      stdout([name, ...args].join('|'))
      return code
    },
})

const known = [echo('audit verify'), echo('audit', 'NAME'), echo('count', '--to N', 1)]

describe('privacy-desk', () => {
  test.each([
    [['audit', 'verify'], 'audit verify', 0],
    [['audit', 'x'], 'audit|x', 0],
    [['count', '--to', '3'], 'count|--to|3', 1],
    [['count', '--help'], 'count|--help', 1],
  ])('%j runs the command that the words name and ends as it ends', async (words, said, code) => {
    expect(await runCommand(words, {}, known)).toEqual({ code, out: [said], err: [] })
  })

  test.each([[], ['--help'], ['-h'], ['help'], ['help', 'count'], ['nothing', '--help']])(
    'tells what it can do when asked: %j',
    async (...words) => {
      const { code, out, err } = await runCommand(words, {}, known)
      expect({ code, err }).toEqual({ code: 0, err: [] })
      for (const { name, summary } of known) {
        expect(out.join('\n')).toContain(`privacy-desk ${name}`)
        expect(out.join('\n')).toContain(summary)
      }
    },
  )

  test.each([['nothing'], ['verify', 'audit'], ['Audit', 'verify']])(
    'says so when it does not know %j, and fails',
    async (...words) => {
      const { code, out, err } = await runCommand(words, {}, known)
      expect({ code, out }).toEqual({ code: 2, out: [] })
      expect(err[0]).toBe(`privacy-desk does not know “${words.join(' ')}”.`)
      expect(err.join('\n')).toContain('privacy-desk count --to N')
    },
  )

  test('does not run a command without arguments when something follows it', async () => {
    const { code, out, err } = await runCommand(['audit', 'verify', '--fast'], {}, known)
    expect({ code, out }).toEqual({ code: 2, out: [] })
    expect(err[0]).toBe('privacy-desk audit verify takes no arguments: “--fast”.')
  })

  test.each(['--help', '-h'])('explains such a command when %s follows it', async (flag) => {
    const { code, out, err } = await runCommand(['audit', 'verify', flag], {}, known)
    expect({ code, err }).toEqual({ code: 0, err: [] })
    expect(out).toEqual(['  privacy-desk audit verify', '      Does audit verify'])
  })

  test('ends with 0, 1 or 2 and never in silence, whatever is typed', async () => {
    const word = fc.oneof(
      fc.constantFrom('audit', 'verify', 'count', '--help', 'help'),
      fc.string(),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(word), async (words) => {
        const { code, out, err } = await runCommand(words, {}, known)
        expect([0, 1, 2]).toContain(code)
        expect(out.length + err.length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('every command of the desk', () => {
  test.each(commands)('$name says in one line what it does', ({ name, summary }) => {
    expect(name).toMatch(/^[a-z]+(?:[ -]-?-?[a-z]+)?$/)
    expect(summary).toMatch(/^[A-Z].{10,79}[^.]$/)
  })

  test.each(commands)('$name explains itself and touches nothing', async ({ name }) => {
    const { code, out } = await runCommand([...name.split(' '), '--help'])
    expect(code).toBe(0)
    expect(out.join('\n')).toContain(`privacy-desk ${name}`)
  })
})
