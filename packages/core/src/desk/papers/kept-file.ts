import type { BreachRefusal } from '../../breaches/refusal.js'
import type { BreachFile } from '../../views/papers/breach-file-paper.js'
import type { DeskDeps } from '../deps.js'
import type { DeskDocument } from '../reply.js'

/**
 * A file that was kept with a breach, as it came in. Its own name may name people, so it goes out
 * under the reference, with its ending.
 * @param paper `kept:` and the id of the item
 */
export async function keptFile(
  { vault }: Pick<DeskDeps, 'vault'>,
  { view: { breach, texts } }: BreachFile,
  paper: string,
): Promise<DeskDocument | BreachRefusal> {
  const files = Object.values(breach.evidence)
    .flat()
    .filter(({ kind }) => kind === 'file')
  const at = files.findIndex(({ item }) => paper === `kept:${item}`)
  const found = files[at]
  const bytes = found === undefined ? null : await vault.openBytes(found.item)
  if (found === undefined || bytes === null) return { refused: 'unknown-paper' }
  const own = found.name === undefined ? '' : (texts.get(found.name) ?? '')
  const ending = /\.([a-z0-9]{1,5})$/i.exec(own)?.[1]?.toLowerCase() ?? 'bin'
  const name = `${breach.reference}-kept-${at + 1}.${ending}`
  return { name, mediaType: 'application/octet-stream', bytes }
}
