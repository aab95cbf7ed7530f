import type { Breach } from '../../breaches/breach.js'
import type { Seal } from '../breach-steps/breach-step.js'
import type { DeskDeps } from '../deps.js'

/** Seals texts in the folder of a breach: they may name people. */
export function sealInRoom({ vault }: Pick<DeskDeps, 'vault'>, { folder }: Breach): Seal {
  return async (text) => (text === undefined ? null : await vault.seal(folder, 'note', text))
}
