import { z } from 'zod'
import { toInstant } from '../../calendar/instant.js'
import type { NoticeRow } from '../../generated/prisma/client.js'
import { platforms } from '../../people/member.js'
import { InfrastructureError } from '../../ports/infrastructure-error.js'
import type { PostRef } from '../../ports/messenger.js'
import { type Notice, noticeKinds, noticeStatuses } from '../../ports/notice-store.js'
import { oneOf } from './one-of.js'

const postRef = z.object({
  platform: z.enum(platforms),
  conversation: z.string(),
  message: z.string(),
})

/** Reads a row of `notices`. @throws InfrastructureError `unreadable-data` */
export function noticeOf(row: NoticeRow): Notice {
  const { id, key, stream, stage, recipient, attempts, sentAt, post, failure } = row
  return {
    id,
    key,
    stream,
    kind: oneOf(noticeKinds, row.kind),
    stage,
    recipient,
    platform: oneOf(platforms, row.platform),
    dueAt: toInstant(row.dueAt),
    status: oneOf(noticeStatuses, row.status),
    attempts,
    ...(sentAt !== null && { sentAt: toInstant(sentAt) }),
    ...(post !== null && { post: postRefOf(id, post) }),
    ...(failure !== null && { failure }),
  }
}

function postRefOf(notice: string, stored: unknown): PostRef {
  const read = postRef.safeParse(stored)
  if (read.success) return read.data
  throw new InfrastructureError('unreadable-data', `the post of notice ${notice} is damaged`, {
    retryable: false,
    cause: read.error,
  })
}
