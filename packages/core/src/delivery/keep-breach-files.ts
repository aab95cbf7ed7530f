import type { Evidence } from '../breaches/events.js'
import type { DeskDeps } from '../desk/deps.js'
import { executeBreach } from '../desk/execute-breach.js'
import { breachOfFiles } from '../desk/files-of-breach.js'
import { type LoadedBreach, loadBreach } from '../desk/load-breach.js'
import type { FetchedFiles } from './fetch-files.js'
import { kickSweep } from './kick.js'
import type { StoredHandover } from './stored-handover.js'

/** The breach that files were handed over for, by one of its room. */
export async function keptWithBreach(
  deps: DeskDeps,
  { handover, inbound }: StoredHandover,
): Promise<LoadedBreach | null> {
  // A chat message cannot say this: its words are materials, and these are files alone.
  const areFiles = handover.materials.every(({ kind }) => kind === 'file')
  const reference = areFiles ? breachOfFiles(handover.comment) : undefined
  const loaded = reference === undefined ? null : await loadBreach(deps, reference)
  return loaded?.breach.opener === inbound.reporter ? loaded : null
}

/** Keeps what was fetched in the folder of the breach, and says of what could not be had so. */
export async function keepBreachFiles(
  deps: DeskDeps,
  { inbound, handover }: StoredHandover,
  { kept, failure }: FetchedFiles,
  { breach }: LoadedBreach,
): Promise<void> {
  const { reference, folder } = breach
  await deps.store.inbox.reserveStream(inbound.id, reference)
  await deps.vault.moveAll(inbound.person, folder)
  const files: Evidence[] = []
  for (const [at, { name }] of kept.files.entries()) {
    const item = kept.items[at + 1]
    if (item === undefined) continue
    files.push({ kind: 'file', item, name: await deps.vault.seal(folder, 'note', name) })
  }
  if (failure !== undefined) {
    const names = handover.materials.map((one) => (one.kind === 'file' ? one.name : '')).join(', ')
    const text = `Not every file of the message could be fetched; look for them in the chat: ${names}`
    files.push({ kind: 'note', item: await deps.vault.seal(folder, 'note', text) })
  }
  const command = { command: 'keep-files', files } as const
  const inboundId = inbound.id
  const result = await executeBreach(deps, {
    reference,
    command,
    by: 'desk',
    inboundId,
    needs: 'see',
  })
  if ('refused' in result && result.refused !== 'nothing-to-change') {
    throw new Error(`no file was kept: ${result.refused}`)
  }
  await deps.store.inbox.markInbound(inbound.id, { status: 'read', stream: reference })
  await kickSweep(deps)
}
