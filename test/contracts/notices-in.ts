import type { NewNotice } from '@privacy-desk/core/ports/notice-store.js'
import type { Store } from '@privacy-desk/core/ports/store.js'
import { following, opening, reference } from './samples.js'

/** Plans notices by opening the first sample stream. */
export async function planned(store: Store, ...plan: readonly NewNotice[]): Promise<void> {
  await store.events.append(opening(reference(1), { plan }))
}

/** Cancels notices by the second append to the first sample stream. */
export async function cancelled(store: Store, ...cancel: readonly string[]): Promise<void> {
  await store.events.append(following(reference(1), 1, { cancel }))
}

/** Status by stage of all notices of the first sample stream. */
export async function statuses(store: Store): Promise<Record<string, string>> {
  const notices = await store.notices.noticesOf(reference(1))
  return Object.fromEntries(notices.map((it) => [it.stage, it.status]))
}
