import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { catalogue, intentNames } from '@privacy-desk/core/intents/catalogue.js'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const top = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'prisma/README.md']
const inDocs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => join('docs', file))
const documents = [...top, ...inDocs]

const read = (file: string) => readFileSync(join(root, file), 'utf8')

describe.each(documents)('%s', (file) => {
  test('links to nothing that is not there', () => {
    const links = [...read(file).matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)]
    const missing = links
      .map(([, target = '']) => target)
      .filter((target) => !existsSync(join(root, dirname(file), target)))
    expect(missing).toEqual([])
  })

  test('names no script that package.json does not have', () => {
    const { scripts } = JSON.parse(read('package.json'))
    const named = [...read(file).matchAll(/npm (?:run )?(start|test|[a-z:]+)\b/g)]
      .map(([, name = '']) => name)
      .filter((name) => !['ci', 'run', 'install', 'registry', 'packages', 'package'].includes(name))
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})

describe('the README', () => {
  test('lists every command that can be typed, in the words of the help text', () => {
    const readme = read('README.md').replaceAll('\\|', '|')
    for (const name of intentNames.filter((one) => catalogue[one].typed)) {
      const { usage, hint } = catalogue[name]
      expect(readme).toContain(`| \`${`${name} ${usage}`.trim()}\` | ${hint} |`)
    }
  })
})
