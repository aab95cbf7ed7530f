import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { findFolder } from './find-folder.js'

const root = mkdtempSync(join(tmpdir(), 'privacy-desk-find-'))
afterAll(() => rmSync(root, { recursive: true }))

/** Makes a folder with some executable files and returns its path. */
function folderWith(name: string, ...programs: string[]): string {
  const folder = join(root, name)
  mkdirSync(folder)
  for (const program of programs) {
    writeFileSync(join(folder, program), '')
    chmodSync(join(folder, program), 0o755)
  }
  return folder
}

it('takes the first folder on the PATH that has all the programs', () => {
  const half = folderWith('half', 'program-a')
  const whole = folderWith('whole', 'program-a', 'program-b')
  const path = ['', half, '/does/not/exist', whole].join(delimiter)
  expect(findFolder(['program-a', 'program-b'], path)).toBe(whole)
})

it('finds nothing when a program is nowhere or cannot be run', () => {
  const folder = folderWith('plain')
  writeFileSync(join(folder, 'program-c'), '', { mode: 0o644 })
  expect(findFolder(['program-c'], folder)).toBeUndefined()
})
