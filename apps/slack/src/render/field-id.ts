import { clip } from './clip.js'
import { limits } from './limits.js'

const prefix = 'field:'

/** The block id of a form field: the key under which Slack returns its value and takes its error. */
export function fieldBlockId(name: string): string {
  return clip(`${prefix}${name}`, limits.id)
}

/** The field's name, or `null` when the block is no field of ours. */
export function fieldName(blockId: string): string | null {
  return blockId.startsWith(prefix) ? blockId.slice(prefix.length) : null
}
