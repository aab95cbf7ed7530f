import { createHash } from 'node:crypto'
import type { Incoming, Reaction } from '../../http/loopback-server.js'
import type { FileToKeep } from '../slack-stand-in.js'

interface Slot {
  readonly name: string
  readonly length: number
  bytes?: Uint8Array
}

const prefix = '/upload/v1/'

/** Files that the bot announced, until it completes their upload. */
export class UploadSlots {
  readonly #slots = new Map<string, Slot>()
  #count = 0
  /** Where the stand-in is reached. */
  origin = ''

  /** @returns the file's id, and the address at which its bytes are taken once */
  expect(name: string, length: number): { readonly id: string; readonly address: string } {
    this.#count += 1
    const seed = createHash('sha256').update(`upload:${this.#count}:${name}`).digest('hex')
    const id = `F${seed.slice(0, 10).toUpperCase()}`
    this.#slots.set(id, { name, length })
    return { id, address: `${this.origin}${prefix}${id}` }
  }

  /** The bytes of a file; Slack refuses more or fewer than were announced. */
  put({ method, url, body }: Incoming): Reaction {
    const slot = this.#slots.get(url.pathname.slice(prefix.length))
    if (method !== 'POST' || slot === undefined) return { status: 404, body: 'not found' }
    if (body.byteLength !== slot.length || slot.bytes !== undefined) {
      return { status: 400, body: 'unexpected length' }
    }
    slot.bytes = Uint8Array.from(body)
    return { status: 200, body: `OK - ${body.byteLength}` }
  }

  /** A file whose bytes are there; each is completed once. */
  take(id: string): FileToKeep | undefined {
    const slot = this.#slots.get(id)
    if (slot?.bytes === undefined) return undefined
    this.#slots.delete(id)
    return { name: slot.name, bytes: slot.bytes }
  }
}
