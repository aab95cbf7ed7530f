import { canonicalJson } from './canonical-json.js'
import { sha256 } from './sha256.js'

/** What stands before the first event: bound to the stream's name, so no stream passes for another. */
export function genesisHash(stream: string): string {
  return sha256(canonicalJson({ genesis: stream }))
}
