import type { Desk } from '@privacy-desk/core/desk/desk.js'
import type { Reply, ShownReply } from '@privacy-desk/core/desk/reply.js'
import type { Intent } from '@privacy-desk/core/intents/intent.js'
import { errorCode } from '../error-code.js'
import type { Arrival, Asked, Note } from '../inbound/arrival.js'
import { consentMessage, fileMessage, type UploadPlace } from '../render/file-cards.js'
import { type Fetched, fetchNow } from './fetch-now.js'
import type { TurnParts } from './turn-parts.js'

/** What came of asking the desk; a phrase where the app itself has the answer. */
export type Outcome =
  | { readonly kind: 'reply'; readonly reply: ShownReply; readonly notes?: readonly Note[] }
  | { readonly kind: 'phrase'; readonly phrase: Note; readonly failed: boolean }

/** Asks the desk. Never throws: what fails is logged by its code and becomes an honest phrase. */
export async function askDesk(parts: TurnParts, arrival: Arrival): Promise<Outcome> {
  try {
    return await ask(parts, arrival)
  } catch (error) {
    const { kind } = arrival.asked
    parts.logger.error(
      { code: errorCode(error), asked: kind, inbound: arrival.inboundId },
      'the desk could not answer',
    )
    return { kind: 'phrase', phrase: failurePhrase(kind), failed: true }
  }
}

/** A file has no button left to press again. */
function failurePhrase(kind: Asked['kind']): Note {
  if (kind === 'handover') return 'notTaken'
  return kind === 'upload' ? 'fileNotMade' : 'failed'
}

async function ask(parts: TurnParts, arrival: Arrival): Promise<Outcome> {
  const { desk, fetchFile } = parts
  const { asked, inboundId, user } = arrival
  const handle = async (intent: Intent) =>
    await desk.handle(intent, await desk.actor(user), inboundId)
  switch (asked.kind) {
    case 'nothing':
      return { kind: 'phrase', phrase: asked.because, failed: false }
    case 'decline':
      return { kind: 'phrase', phrase: 'fileDeclined', failed: false }
    case 'dialog':
      return reply({ kind: 'form', form: asked.form })
    case 'intent':
      return reply(offerDocument(parts, arrival, await handle(asked.intent)))
    case 'upload':
      return await upload(parts, arrival, asked.place, await handle(asked.intent))
    case 'handover':
      return handOver(desk, await fetchNow(asked.handover, fetchFile), arrival)
    case 'cancel':
      return asked.intent === undefined
        ? { kind: 'phrase', phrase: 'nothingChanged', failed: false }
        : reply(offerDocument(parts, arrival, await handle(asked.intent)))
  }
}

/**
 * Offers a document in the personal chat, the only place where Teams takes files from bots, and
 * shows its card where it was asked for.
 */
function offerDocument(parts: TurnParts, { user, inboundId }: Arrival, made: Reply): ShownReply {
  if (made.kind !== 'document') return made
  const { document, card, again } = made
  const offering = parts.outbox.sayToPerson(user.id, consentMessage(document, again))
  parts.background.run(
    offering.then(
      () => undefined,
      (error: unknown) =>
        parts.logger.error(
          { code: errorCode(error), inbound: inboundId },
          'a file was not offered',
        ),
    ),
  )
  return { kind: 'card', card, audience: 'only-you', mode: 'new' }
}

/** Puts the document where Teams wants it, if it may still be had, and says where it is. */
async function upload(
  { sendFile, outbox, logger }: TurnParts,
  { user, inboundId }: Arrival,
  place: UploadPlace,
  made: Reply,
): Promise<Outcome> {
  if (made.kind !== 'document') return reply(made)
  try {
    await sendFile(place.uploadUrl, made.document.bytes)
  } catch (error) {
    logger.warn({ code: errorCode(error), inbound: inboundId }, 'a file was not taken')
    return { kind: 'phrase', phrase: 'fileNotSent', failed: false }
  }
  // It is there, whether or not it can be shown.
  await outbox.sayToPerson(user.id, fileMessage(place)).catch((error: unknown) => {
    logger.warn({ code: errorCode(error), inbound: inboundId }, 'a file was not shown')
  })
  return { kind: 'phrase', phrase: 'fileSent', failed: false }
}

async function handOver(desk: Desk, fetched: Fetched, arrival: Arrival): Promise<Outcome> {
  const { handover, refused } = fetched
  const actor = await desk.actor(arrival.user)
  const notes = refused ? (['fileRefused'] as const) : []
  return { ...reply(await desk.accept(handover, actor, arrival.inboundId)), notes }
}

const reply = (reply: ShownReply) => ({ kind: 'reply', reply }) as const
