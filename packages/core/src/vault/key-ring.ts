import { type MasterKey, parseMasterKey } from './master-key.js'

/** The master keys in use: new data keys are wrapped by the current one, older ones still open. */
export interface KeyRing {
  readonly current: MasterKey
  find(id: string): MasterKey | null
}

export type KeyRingResult =
  | { readonly ok: true; readonly ring: KeyRing }
  | { readonly ok: false; readonly problems: readonly string[] }

/**
 * Reads `DESK_MASTER_KEY`: one master key, or several separated by commas or blanks. The first is
 * the current one. To rotate: put the new key in front, restart everywhere, run the rotation,
 * then remove the old one. The problems name keys by place and never quote them.
 */
export function parseKeyRing(text: string): KeyRingResult {
  const parts = text.split(/[\s,]+/).filter((part) => part !== '')
  const keys: MasterKey[] = []
  const problems: string[] = []
  for (const [index, part] of parts.entries()) {
    const result = parseMasterKey(part)
    if (result.ok) keys.push(result.key)
    else problems.push(`master key ${index + 1} of ${parts.length}: ${result.problem}`)
  }
  const [current] = keys
  if (problems.length > 0 || !current) {
    return { ok: false, problems: problems.length > 0 ? problems : ['there is no master key'] }
  }
  return { ok: true, ring: { current, find: (id) => keys.find((key) => key.id === id) ?? null } }
}
