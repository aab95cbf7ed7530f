import type { Append } from '../../ports/event-store.js'
import type { OutgoingLetter } from '../../ports/letter-outbox.js'
import { MemoryTable } from './memory-table.js'

/** Letters to send, each of a request once for ever. */
export class MemoryOutbox {
  readonly #rows = new MemoryTable<OutgoingLetter>('letter_outbox')

  /** Takes what one append lets go; called by the event store. */
  apply({ outgoing = [] }: Pick<Append, 'outgoing'>): void {
    for (const letter of outgoing) {
      const key = `${letter.stream}/${letter.letter}`
      if (!this.#rows.has(key)) this.#rows.put(key, { ...letter, status: 'waiting', attempts: 0 })
    }
  }
}
