import { utimes } from 'node:fs/promises'

/** A lock file to keep. */
export interface KeptLock {
  readonly path: string
  /** Milliseconds between two touches. */
  readonly heartbeat: number
}

/**
 * Touches a lock file as long as it is one's own.
 * @returns what ends it
 */
export function keepLock({ path, heartbeat }: KeptLock): () => void {
  const beating = setInterval(() => {
    utimes(path, new Date(), new Date()).catch(() => undefined)
  }, heartbeat).unref()
  return () => clearInterval(beating)
}
