import { isJson } from '@privacy-desk/stand-ins/is-json.js'
import { jsonAt } from '@privacy-desk/stand-ins/json-at.js'
import { textAt } from '@privacy-desk/stand-ins/text-at.js'
import type { Json } from '../../src/protocol.js'
import type { Question } from '../ui/confirm.js'

/** The question an element asks before it acts, or `null`. */
export function questionOf(element: Json): Question | null {
  const { confirm } = element
  if (!isJson(confirm)) return null
  const words = (part: string) => textAt(jsonAt(confirm, part), 'text')
  return {
    title: words('title'),
    text: words('text'),
    yes: words('confirm') || 'Yes',
    no: words('deny') || 'Cancel',
    danger: confirm.style === 'danger',
  }
}
