import type { Evidence } from '../breaches/events.js'
import type { DeskDeps } from '../desk/deps.js'
import { executeBreach } from '../desk/execute-breach.js'
import { loadBreach } from '../desk/load-breach.js'
import type { FetchedFiles } from './fetch-files.js'
import { kickSweep } from './kick.js'
import type { StoredHandover } from './stored-handover.js'

/** Keeps what was fetched in the folder of the breach, and says of what could not be had so. */
export async function keepBreachFiles(
  deps: DeskDeps,
  stored: StoredHandover,
  fetched: FetchedFiles,
): Promise<void> {
  const { inbound } = stored
  const reference = inbound.stream ?? ''
  const files = await sealInBreach(deps, stored, fetched)
  const result = await executeBreach(deps, {
    reference,
    command: { command: 'keep-files', files },
    by: 'desk',
    inboundId: inbound.id,
    needs: 'see',
  })
  if ('refused' in result && result.refused !== 'nothing-to-change') {
    throw new Error(`no file was kept: ${result.refused}`)
  }
  await deps.store.inbox.markInbound(inbound.id, { status: 'read', stream: reference })
  await kickSweep(deps)
}

async function sealInBreach(
  deps: DeskDeps,
  { inbound, handover }: StoredHandover,
  { kept, failure }: FetchedFiles,
): Promise<readonly Evidence[]> {
  const loaded = await loadBreach(deps, inbound.stream ?? '')
  if (loaded === null) throw new Error('there is no breach to keep files with')
  const { folder } = loaded.breach
  await deps.vault.moveAll(inbound.person, folder)
  const files: Evidence[] = []
  for (const [at, { name }] of kept.files.entries()) {
    const item = kept.items[at + 1]
    if (item === undefined) continue
    files.push({ kind: 'file', item, name: await deps.vault.seal(folder, 'note', name) })
  }
  if (failure === undefined) return files
  return [
    ...files,
    { kind: 'note', item: await deps.vault.seal(folder, 'note', missing(handover)) },
  ]
}

function missing({ materials }: StoredHandover['handover']): string {
  const names = materials.map((one) => (one.kind === 'file' ? one.name : '')).join(', ')
  return `Not every file of the message could be fetched; look for them in the chat: ${names}`
}
