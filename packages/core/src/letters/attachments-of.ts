import type { Attachment } from '../requests/attachment.js'
import type { LetterKind } from './catalogue.js'
import { isMachineReadable } from './file-format.js'

/** What goes out with a letter of these kinds. */
export function attachmentsOf(
  kinds: readonly Pick<LetterKind, 'attachments'>[],
  attachments: readonly Attachment[],
): readonly Attachment[] {
  return kinds.some((kind) => kind.attachments) ? attachments : []
}

/** What must not go out with it: GDPR art. 20(1) wants ported data machine-readable. */
export function unportable(
  kinds: readonly string[],
  attachments: readonly Attachment[],
): Attachment | undefined {
  const isOnlyPorted = kinds.includes('portability-answer') && !kinds.some(isAccess)
  return isOnlyPorted ? attachments.find(({ name }) => !isMachineReadable(name)) : undefined
}

function isAccess(kind: string): boolean {
  return kind === 'access-answer' || kind === 'access-withheld'
}
