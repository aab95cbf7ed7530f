import { foldText } from './fold-text.js'
import type { MailAddress } from './mail.js'
import { peopleWords } from './people-words.js'
import { sharesName } from './shares-name.js'
import { signatureNames } from './signature-name.js'

/**
 * Whether it does not show who writes (GDPR art. 12(6)): the sender calls themselves nobody, or
 * a person signs who has nothing in common with the sender.
 * @param words the author's own
 * @param signsAsOneself whether the writer is a person who asks in their own name: an office, and
 *   who writes for somebody else, signs as it likes
 */
export function isIdentityDoubtful(
  words: string,
  sender: MailAddress | null,
  signsAsOneself: boolean,
): boolean {
  return isNameless(sender) || (signsAsOneself && isSignedByAnother(words, sender))
}

function isNameless(sender: MailAddress | null): boolean {
  const [local = ''] = sender?.address?.split('@') ?? []
  return [sender?.name ?? '', local]
    .flatMap((one) => foldText(one).split(/[^\p{L}]+/u))
    .some((word) => peopleWords.nameless.has(word))
}

function isSignedByAnother(words: string, sender: MailAddress | null): boolean {
  if (sender?.address === undefined) return false
  const signed = signatureNames(words).filter((name) => isComparable(name, sender))
  return signed.length > 0 && !signed.some((name) => sharesName(name, sender))
}

const latin = /\p{Script=Latin}/u

/** `Иван Петров` may well be Ivan Petrov. */
function isComparable(signed: string, { name, address = '' }: MailAddress): boolean {
  return latin.test(signed) === latin.test(name ?? address)
}
