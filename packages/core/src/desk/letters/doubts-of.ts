import { recipientDoubts } from '../../letters/recipient-doubts.js'
import type { RecipientDoubt } from '../../requests/letter-events.js'
import type { LetterRoom } from './letter-room.js'

/** Doubts about an address that a letter to the requester is to go to. */
export function doubtsOf(
  { reading, loaded }: Pick<LetterRoom, 'reading' | 'loaded'>,
  to: string,
): readonly RecipientDoubt[] {
  const verified = { address: reading.requester?.address, flags: reading.flags }
  return recipientDoubts(to, verified, loaded.request)
}
