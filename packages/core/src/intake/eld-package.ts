import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'

/** What is used of the language detector `eld`. */
export interface LanguageDetector {
  readonly detect: (text: string) => { readonly language: string }
  readonly enableTextCleanup: (isOn: boolean) => void
}

/**
 * A file of the language detector's package. Its `exports` name none of those that are wanted.
 * @throws Error where the package is not installed
 */
export function eldFile(path: string): URL {
  const folders = createRequire(import.meta.url).resolve.paths('eld') ?? []
  const folder = folders.map((one) => join(one, 'eld')).find((one) => existsSync(one))
  if (folder === undefined) throw new Error('the package eld is not installed')
  return pathToFileURL(join(folder, path))
}

/** The version of the language detector that is installed. */
export function eldVersion(): string {
  const file = JSON.parse(readFileSync(eldFile('package.json'), 'utf8'))
  return z.object({ version: z.string() }).parse(file).version
}
