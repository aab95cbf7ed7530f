import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

let output = ''

describe('npm run demo', () => {
  beforeAll(async () => {
    const demo = ['demo/dist/main.js']
    const { stdout } = await promisify(execFile)(process.execPath, demo, { cwd: root })
    output = stdout
  }, 120_000)

  test('holds in every step, on both platforms', () => {
    expect(output).toContain('Everything held.')
    expect(output).not.toContain('DOES NOT HOLD')
    expect(output.match(/✓ every link of the chain holds/g)).toHaveLength(2)
  })

  test('prints what the README shows', () => {
    const readme = readFileSync(`${root}/README.md`, 'utf8')
    const shown = readme.split('```')[1]?.split('\n') ?? []
    const lines = shown.map((line) => line.trim()).filter((line) => line !== '' && line !== '…')
    expect(lines.length).toBeGreaterThan(10)
    for (const line of lines) expect(output).toContain(line)
  })
})
