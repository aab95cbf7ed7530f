import { foldText } from './fold-text.js'
import { peopleWords } from './people-words.js'

const labelled = /^[ \t]*([^:\n]{1,40}):[ \t]*(\p{Lu}[^\n\d@:]{2,60})$/gmu

/** The name of a person in a form or a list of details: `Name: Carla Winter`. */
export function labelledName(text: string): string | null {
  for (const [, label = '', name = ''] of text.matchAll(labelled)) {
    if (peopleWords.nameLabels.has(foldText(label).trim())) return name.trim()
  }
  return null
}
