import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import type { DeskFileContent } from './read-config.js'

/** Reads `desk.yaml`; what is wrong with the file itself comes back as a sentence. */
export async function readDeskFile(path: string): Promise<DeskFileContent> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch {
    return {
      unreadable: `${path} cannot be read; copy desk.example.yaml to it, or set DESK_CONFIG`,
    }
  }
  try {
    return { content: parse(text) }
  } catch (error) {
    return { unreadable: `${path} is no YAML: ${error instanceof Error ? error.message : ''}` }
  }
}
