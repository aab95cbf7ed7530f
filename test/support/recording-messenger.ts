import type { Platform } from '@privacy-desk/core/people/member.js'
import type {
  Address,
  DeliveryError,
  Messenger,
  PostRef,
} from '@privacy-desk/core/ports/messenger.js'
import type { Card } from '@privacy-desk/core/views/model.js'

import { type MemoryRooms, memoryRooms } from './memory-rooms.js'

/** A message as people see it: what was said where, in its present form. */
export interface Said {
  readonly to: Address
  readonly noticeId: string
  readonly post: PostRef
  card: Card
  updates: number
}

/** The messenger's in-memory twin: remembers what was said, and fails when told to. */
export interface RecordingMessenger extends Messenger {
  readonly said: readonly Said[]
  /** The next send fails so; `after: true` lets the message through first. */
  failNext(error: DeliveryError, how?: { readonly after?: boolean }): void
  /** The next send there fails so. */
  failNextTo(id: string, error: DeliveryError): void
  saidTo(id: string): readonly Said[]
  readonly rooms: MemoryRooms
}

export function recordingMessenger(platform: Platform): RecordingMessenger {
  const said: Said[] = []
  const failures: { error: DeliveryError; after: boolean }[] = []
  const failuresTo = new Map<string, DeliveryError>()
  let posted = 0
  const post = (to: Address, card: Card, noticeId: string): PostRef => {
    posted += 1
    const ref = { platform, conversation: to.id, message: String(posted) }
    said.push({ to, card, noticeId, post: ref, updates: 0 })
    return ref
  }
  return {
    platform,
    rooms: memoryRooms(),
    said,
    saidTo: (id) => said.filter(({ to }) => to.id === id),
    failNext: (error, { after = false } = {}) => void failures.push({ error, after }),
    failNextTo: (id, error) => void failuresTo.set(id, error),
    send: async (to, card, noticeId) => {
      const failureTo = failuresTo.get(to.id)
      failuresTo.delete(to.id)
      if (failureTo !== undefined) throw failureTo
      const failure = failures.shift()
      if (failure === undefined) return post(to, card, noticeId)
      if (failure.after) post(to, card, noticeId)
      throw failure.error
    },
    update: async (ref, card) => {
      const found = said.find(({ post: { message } }) => message === ref.message)
      if (found === undefined) return
      found.card = card
      found.updates += 1
    },
    retract: async ({ message }) => {
      const found = said.findIndex(({ post }) => post.message === message)
      if (found >= 0) said.splice(found, 1)
    },
    find: async (to, noticeId) =>
      said.find((one) => one.to.id === to.id && one.noticeId === noticeId)?.post ?? null,
  }
}
