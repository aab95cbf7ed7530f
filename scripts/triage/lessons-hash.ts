import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { developmentPart } from '../../test/support/triage-corpus.js'

const here = new URL('.', import.meta.url)
const root = new URL('../../', here)
const folders = [
  new URL('sentences/', here),
  new URL('mails/', here),
  new URL('packages/core/src/intake/lexicon/', root),
]
const files = ['learn.ts', 'lessons.ts'].map((name) => new URL(name, here))
/** They tell flags and laws beside the weights: no feature comes from them. */
const besideTheWeights = new Set(['signals.yaml', 'laws.yaml'])

/**
 * Tells the lessons, the lexicon and the way of learning from any others: the SHA-256 of all of
 * them. It stands in the weights that were learned from them, so that a change of one without the
 * other is noticed without learning again.
 */
export function lessonsHash(): string {
  const hash = createHash('sha256')
  const inFolders = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:txt|yaml)$/.test(name) && !besideTheWeights.has(name))
      .sort()
      .map((name) => new URL(name, folder)),
  )
  for (const file of [...inFolders, ...files]) hash.update(readFileSync(file)).update('\0')
  return hash.update(JSON.stringify(developmentPart())).digest('hex')
}
