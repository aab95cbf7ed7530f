import { createHash } from 'node:crypto'
import type { Randomness } from '@privacy-desk/core/ports/randomness.js'

/** Chance that is the same in every run with the same seed; ids are valid and rise. */
export function seededRandomness(seed: number | string = 1): Randomness {
  let drawn = 0
  let ids = 0
  const block = () => createHash('sha256').update(`${seed}/${drawn++}`).digest()
  const bytes = (length: number) => {
    const blocks = Array.from({ length: Math.ceil(length / 32) }, block)
    return new Uint8Array(Buffer.concat(blocks).subarray(0, length))
  }
  return {
    bytes,
    id: () => {
      const time = (0x019cada26000 + ids++).toString(16).padStart(12, '0')
      const chance = Buffer.from(bytes(10)).toString('hex')
      return `${time.slice(0, 8)}-${time.slice(8)}-7${chance.slice(0, 3)}-8${chance.slice(3, 6)}-${chance.slice(6, 18)}`
    },
  }
}
