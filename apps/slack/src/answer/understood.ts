import type { Context } from '@slack/bolt'

/** Marks a delivery as dealt with, so that the catch-all leaves it alone. */
export function understood(context: Context): void {
  context.understood = true
}

/** Whether a listener has dealt with the delivery. */
export function isUnderstood(context: Context): boolean {
  return context.understood === true
}
