import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kindNames } from '@privacy-desk/core/letters/kind-name.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { deskContent } from '../config/desk-content.js'
import { runCommand } from './command-run.js'

let folder: string
let desk: string

/** A desk with a letter of its own and an authority of its own. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'letters-'))
  desk = join(folder, 'desk.yaml')
  const letters = {
    folder: 'own',
    address: '1 Real Street',
    email: 'privacy@real.example',
    dpo: { name: 'The DPO', email: 'dpo@real.example' },
    authority: { name: 'Our Authority', address: 'Far away', website: 'https://authority.example' },
  }
  await writeFile(desk, stringify({ ...deskContent(), letters }))
  await mkdir(join(folder, 'own', 'en'), { recursive: true })
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const run = (words: string, config = join(folder, 'none.yaml')) =>
  runCommand(words.split(' '), { DESK_CONFIG: config })

describe('privacy-desk letters list', () => {
  test('--json has every kind with its languages, articles and variables', async () => {
    const { code, out } = await run('letters list --json')
    const kinds: Record<string, unknown>[] = JSON.parse(out.join('\n'))
    expect(code).toBe(0)
    expect(kinds.map(({ kind }) => kind).sort()).toEqual([...kindNames].sort())
    for (const kind of kinds) {
      expect(kind).toMatchObject({
        languages: expect.arrayContaining(['de', 'en']),
        articles: expect.any(Object),
        variables: expect.any(Object),
        schema: { type: 'object' },
      })
    }
  })

  test('shows a line for each kind to people', async () => {
    const { out } = await run('letters list')
    expect(out).toHaveLength(kindNames.length)
    expect(out.find((line) => line.startsWith('extension'))).toContain('gdpr 12(3)')
  })
})

describe('privacy-desk letters render', () => {
  test('prints an example in the language', async () => {
    const { code, out, err } = await run('letters render extension --lang de --example')
    expect({ code, err }).toEqual({ code: 0, err: [] })
    expect(out.join('\n')).toContain('Wir brauchen mehr Zeit')
    expect(out.join('\n')).toContain('Guten Tag Carla Winter')
  })

  test('prints one letter for several kinds under another law', async () => {
    const { out } = await run('letters render refusal erasure-limited --regime uk-gdpr --example')
    expect(out.join('\n')).toContain('Article 17(3) and Article 12(4) UK GDPR')
  })

  test('takes data from a file, and says what is wrong with them', async () => {
    const file = join(folder, 'data.json')
    const data = {
      reasons: ['number'],
      explanation: 'You wrote six times.',
      newDueOn: '2026-06-05',
    }
    await writeFile(file, JSON.stringify({ extension: data, context: { reference: 'X-1' } }))
    const { code, out } = await run(`letters render extension --data ${file}`)
    expect(code).toBe(0)
    expect(out.join('\n')).toMatch(/X-1[\s\S]*You wrote six times\./)
    await writeFile(file, JSON.stringify({ extension: { ...data, newDueOn: 'soon' } }))
    const wrong = await run(`letters render extension --data ${file}`)
    expect(wrong.err).toEqual([
      'privacy-desk letters render: extension newDueOn: write a day as YYYY-MM-DD',
    ])
  })

  test('says so when it takes the English letter instead', async () => {
    const { code, err } = await run('letters render extension --lang xx --example')
    expect(code).toBe(0)
    expect(err).toEqual(['There is no such letter in xx: this is the English one.'])
  })

  test('takes a language as mail programs name it, and a kind that is named twice once', async () => {
    const { out, err } = await run('letters render extension extension --lang PT-br --example')
    expect(err).toEqual([])
    const once = await run('letters render extension --lang pt --example')
    expect(out).toEqual(once.out)
  })

  test('names the organisation and the authority of desk.yaml', async () => {
    const { out } = await run('letters render refusal --example', desk)
    const text = out.join('\n')
    for (const name of ['Acme GmbH', '1 Real Street', 'dpo@real.example', 'Our Authority']) {
      expect(text).toContain(name)
    }
  })

  test.each([
    ['letters render', 'say which letter'],
    ['letters render refusal', 'say with what'],
    ['letters render love --example', 'there is no letter love'],
    ['letters render refusal --example --regime moon', '--regime moon: there is none'],
    ['letters render refusal --example --regime us-ca-ccpa', 'is not written under us-ca-ccpa'],
    ['letters render refusal --data nowhere.json', '--data nowhere.json: is no readable JSON'],
    ['letters render refusal --fast', '--fast'],
    ['letters lint --lang xx', 'there are no letters in it'],
  ])('%s: %s', async (words, sentence) => {
    const { code, out, err } = await run(words)
    expect({ code, out }).toEqual({ code: 2, out: [] })
    expect(err.join('\n')).toContain(sentence)
  })
})

describe('privacy-desk letters lint', () => {
  test('finds nothing wrong with the letters that the desk ships', async () => {
    const { code, out, err } = await run('letters lint')
    expect({ code, err }).toEqual({ code: 0, err: [] })
    expect(out.find((line) => line.startsWith('en:'))).toMatch(/45 letters, .* 0 errors; finished/)
  })

  test('tells length and reading level of each letter of one language', async () => {
    const { out } = await run('letters lint --lang en')
    expect(out.find((line) => line.includes('refusal '))).toMatch(/\d+ words {2}LIX \d+/)
  })

  test('fails on a broken letter of the organisation, and names the file', async () => {
    await writeFile(join(folder, 'own', 'en', 'refusal.liquid'), 'No.')
    const { code, err } = await run('letters lint', desk)
    expect(code).toBe(1)
    expect(err).toEqual(['error en/refusal.liquid: has no front matter between two lines of ---'])
    await rm(join(folder, 'own', 'en', 'refusal.liquid'))
  })

  test('says so when the folder of letters is not there', async () => {
    const content = deskContent()
    const letters = { folder: 'gone', address: 'x', email: 'a@b.example' }
    const file = join(folder, 'gone.yaml')
    await writeFile(file, stringify({ ...content, letters }))
    const { code, err } = await run('letters lint', file)
    expect(code).toBe(2)
    expect(err).toEqual([
      'privacy-desk letters lint: desk.yaml letters.folder: gone cannot be read',
    ])
  })
})
