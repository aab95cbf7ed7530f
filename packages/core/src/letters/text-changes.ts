import { diffLines } from 'diff'

/** Lines that a text has lost or gained against another one. */
export interface TextChange {
  readonly what: 'removed' | 'added'
  readonly text: string
}

/** What an edit changed, in the order of the text; nothing where it is the same. */
export function textChanges(before: string, after: string): readonly TextChange[] {
  return diffLines(before, after).flatMap(({ value, added, removed }) => {
    const text = value.trim()
    if (text === '' || (!added && !removed)) return []
    return [{ what: added ? 'added' : 'removed', text } as const]
  })
}
