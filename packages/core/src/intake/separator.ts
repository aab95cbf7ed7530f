import { foldText } from './fold-text.js'
import { mailWords } from './mail-words.js'
import { quotedLine } from './quoted-line.js'

const rule = /^[-_=*#~—–]{2,}.*[-_=*#~—–]{2,}$|^[_-]{8,}/

/**
 * What a line says as the one that mail programs set between mails, such as a row of dashes.
 * @returns `forwarded` where its words say that a forwarded mail follows; null where it is none
 */
export function separatorIn(line: string): 'rule' | 'forwarded' | null {
  const text = quotedLine(line.slice(0, 200)).text.trim()
  const folded = text.length < 100 ? foldText(text) : ''
  const says = folded !== '' && mailWords.forwarded.some((words) => folded.includes(words))
  return says ? 'forwarded' : rule.test(text) ? 'rule' : null
}
