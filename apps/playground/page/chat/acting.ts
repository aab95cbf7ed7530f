import { createContext } from 'react'
import type { Act } from '../../src/protocol.js'

/** What the person on the page can do. */
export interface Acting {
  /** Does something; trouble is shown on the page. Says whether it went well. */
  act(act: Act): Promise<boolean>
  /** Whether something that was done has not been answered yet. */
  readonly busy: boolean
  /** What went wrong last, as a sentence. */
  readonly problem: string | null
  /** What the platform says in passing about what was done. */
  readonly note: string | null
  /** Where a file of a message on this screen can be fetched. */
  fileAddress(message: string, key: string): string
  /** Takes the sentences away. */
  dismiss(): void
}

export const ActingContext = createContext<Acting>({
  act: async () => false,
  busy: false,
  problem: null,
  note: null,
  fileAddress: () => '',
  dismiss: () => {},
})
