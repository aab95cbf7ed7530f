import { vi } from 'vitest'

/**
 * Waits until an expectation holds; patient, because build machines are busy.
 * @param timeout milliseconds
 */
export async function eventually(
  expectation: () => void | Promise<void>,
  timeout = 45_000,
): Promise<void> {
  await vi.waitFor(expectation, { timeout, interval: 10 })
}
