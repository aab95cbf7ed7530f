import { vi } from 'vitest'

/** Waits until an expectation holds; patient, because build machines are busy. */
export async function eventually(expectation: () => void | Promise<void>): Promise<void> {
  await vi.waitFor(expectation, { timeout: 15_000, interval: 10 })
}
