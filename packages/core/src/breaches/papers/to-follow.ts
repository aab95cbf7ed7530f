import type { NoticePart } from '../../letters/schema/phrase-file.js'
import type { NoticeFacts } from './notice-facts.js'

/** GDPR art. 33(4): what a notice cannot say yet, in the order in which it says it. */
export function toFollow(facts: NoticeFacts): readonly NoticePart[] {
  const unknown: readonly (readonly [NoticePart, boolean])[] = [
    ['happened', facts.happened === null],
    ['nature', facts.affected.length === 0],
    ['peopleKinds', facts.peopleKinds === null],
    ['people', facts.people === null],
    ['dataKinds', facts.dataKinds.length === 0],
    ['records', facts.records === null],
    ['consequences', facts.consequences.length === 0],
    ['measures', facts.measures.length === 0],
  ]
  return unknown.filter(([, isUnknown]) => isUnknown).map(([part]) => part)
}
