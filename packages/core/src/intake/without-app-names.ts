import { foldText } from './fold-text.js'
import { mailWords } from './mail-words.js'

const maxLine = 200

/** A note without the lines that an app puts below it (`Get Outlook for iOS`). */
export function withoutAppNames(note: string): string {
  return note
    .split('\n')
    .filter((line) => line.length > maxLine || !namesApp(line))
    .join('\n')
    .trim()
}

function namesApp(line: string): boolean {
  const folded = foldText(line).trim()
  return mailWords.sentWith.some((words) => folded.startsWith(words))
}
