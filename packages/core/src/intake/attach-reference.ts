import { parseCommand } from '../intents/parser.js'
import type { Handover } from './handover.js'

/**
 * The request that files were sent for: `attach PR-2026-0042` beside files and nothing else. All
 * else is a message that somebody handed over.
 */
export function attachReference({ comment = '', materials }: Handover): string | undefined {
  const words = comment.trim().replace(/^\//, '')
  const areFiles = materials.length > 0 && materials.every(({ kind }) => kind === 'file')
  if (!areFiles || !/^attach\s+\S+$/i.test(words)) return undefined
  const { name, ref } = parseCommand(words)
  return name === 'attach' ? ref : undefined
}
