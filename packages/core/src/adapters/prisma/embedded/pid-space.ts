import { readFile, readlink } from 'node:fs/promises'

/**
 * Tells where process ids mean the same as here: a container mostly counts its own, so that each
 * of two may have a process 1. The number of the namespace alone would not do, because the first
 * one has the same on every machine; the id of the machine's start tells machines apart.
 * @returns `undefined` where the system does not tell (it has no `/proc`)
 */
export async function pidSpace(): Promise<string | undefined> {
  try {
    const namespace = await readlink('/proc/self/ns/pid')
    const start = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')
    return `${namespace} ${start}`.trim()
  } catch {
    return undefined
  }
}
