import type { Request } from '../requests/request.js'
import type { DeskDeps } from './deps.js'
import { openReading } from './open-reading.js'
import type { SealedReading } from './sealed-reading.js'
import { handoverKind } from './store-handover.js'

/** A file as its sender described it: untrusted text, and a type that nobody has checked. */
export type FileDescription = SealedReading['files'][number]

/** One thing that was handed over, as it came in. */
export interface Original {
  /** 1 for the first message, 2 for the one added after it, and so on. */
  readonly message: number
  /** `handover`: what the chat platform sent. `file`: a file that came with it. */
  readonly kind: 'handover' | 'file'
  readonly bytes: Uint8Array
  /** Where it is known. */
  readonly file?: FileDescription
  /** What was attached to the mail in it: it lies inside, and was not opened. */
  readonly attachments: readonly FileDescription[]
}

type OfOneMessage = Omit<Original, 'message'>

type Parts = Pick<DeskDeps, 'vault' | 'store'>

/**
 * Everything that was handed over for a request, opened, the first message first; nothing after
 * the person was erased.
 */
export async function openOriginals(
  parts: Parts,
  { message, added }: Pick<Request, 'message' | 'added'>,
): Promise<readonly Original[]> {
  const messages = [message, ...added.map((one) => one.message)]
  const opened = await Promise.all(
    messages.map(async (one, at) =>
      (await originalsOf(parts, one)).map((original) => ({ ...original, message: at + 1 })),
    ),
  )
  return opened.flat()
}

async function originalsOf(
  { vault, store }: Parts,
  message: Request['message'],
): Promise<readonly OfOneMessage[]> {
  const reading = await openReading({ vault }, { message })
  if (reading === null) return []
  const opened = await Promise.all(
    reading.originals.map(async (id) => {
      const [item, bytes] = await Promise.all([store.vault.item(id), vault.openBytes(id)])
      const kind = item?.kind === handoverKind ? ('handover' as const) : ('file' as const)
      return bytes === null ? [] : [{ kind, bytes }]
    }),
  )
  return described(opened.flat(), reading)
}

/** Files were sealed in the order in which they are described; the mail is one of them. */
function described(
  originals: readonly Pick<Original, 'kind' | 'bytes'>[],
  { files, attachments }: SealedReading,
): readonly OfOneMessage[] {
  const isFile = originals.filter(({ kind }) => kind === 'file')
  const at = files.findIndex(({ name, mediaType }) => isMail(name, mediaType))
  const mail = isFile[at] ?? isFile[0] ?? originals[0]
  return originals.map((one) => {
    const file = files[isFile.indexOf(one)]
    return {
      ...one,
      attachments: one === mail ? attachments : [],
      ...(file === undefined ? {} : { file }),
    }
  })
}

function isMail(name: string, mediaType: string): boolean {
  return mediaType === 'message/rfc822' || /\.eml$/i.test(name)
}
