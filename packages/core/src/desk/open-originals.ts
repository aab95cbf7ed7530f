import type { Request } from '../requests/request.js'
import { handoverKind } from './accept.js'
import type { DeskDeps } from './deps.js'
import { openReading } from './view-request.js'

/** One thing that was handed over, as it came in. */
export interface Original {
  /** `handover`: what the chat platform sent. `file`: a file that came with it. */
  readonly kind: 'handover' | 'file'
  readonly bytes: Uint8Array
}

/** Everything that was handed over for a request, opened; nothing after the person was erased. */
export async function openOriginals(
  { vault, store }: Pick<DeskDeps, 'vault' | 'store'>,
  request: Pick<Request, 'message'>,
): Promise<readonly Original[]> {
  const reading = await openReading({ vault }, request)
  const opened = await Promise.all(
    (reading?.originals ?? []).map(async (id) => {
      const [item, bytes] = await Promise.all([store.vault.item(id), vault.openBytes(id)])
      const kind = item?.kind === handoverKind ? ('handover' as const) : ('file' as const)
      return bytes === null ? [] : [{ kind, bytes }]
    }),
  )
  return opened.flat()
}
