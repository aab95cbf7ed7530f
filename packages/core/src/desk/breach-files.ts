import type { Handover } from '../intake/handover.js'
import { reportedFiles } from '../intake/reported-files.js'
import type { DeskDeps } from './deps.js'
import { enqueueReading } from './enqueue-reading.js'
import { storeHandover } from './store-handover.js'
import type { Call } from './use-case.js'

/**
 * Notes where the files of the message are that told of a breach, before the breach is opened: a
 * process that ends in between loses none.
 * @param reference under which it is to be opened
 * @returns the reference that counts: an interrupted attempt has taken one already
 */
export async function storeBreachFiles(call: Call, reference: string): Promise<string> {
  const { deps, actor, intent } = call
  const materials = reportedFiles(intent.args)
  if (materials.length === 0) return reference
  const { platform, member } = actor
  const handover: Handover = {
    platform,
    gesture: 'message-action',
    at: deps.clock.now(),
    materials,
  }
  await storeHandover(deps, handover, member.id, idOf(call), reference)
  return (await waitAgain(deps, idOf(call))) ?? reference
}

/** Has those files fetched, now that there is a breach to keep them with. */
export async function fetchBreachFiles(call: Call): Promise<void> {
  const { deps, actor, intent } = call
  if (reportedFiles(intent.args).length === 0) return
  // A sweep between storing and opening may have given them up.
  await waitAgain(deps, idOf(call))
  await enqueueReading(deps, actor.platform, idOf(call))
}

/** Files of an attempt that was given up, since its breach did not come, wait once more. */
async function waitAgain({ store }: DeskDeps, id: string): Promise<string | undefined> {
  const stored = await store.inbox.inbound(id)
  if (stored?.stream === undefined) return undefined
  const { status, stream } = stored
  if (status === 'failed') await store.inbox.markInbound(id, { status: 'stored', stream })
  return stream
}

const idOf = ({ inboundId }: Call): string => `${inboundId}:files`
