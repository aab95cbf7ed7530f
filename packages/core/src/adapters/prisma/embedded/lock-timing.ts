/** How a lock spends its time, in milliseconds. */
export interface LockTiming {
  readonly heartbeat: number
  readonly pause: number
  readonly patience: number
}

/**
 * A holder touches its file every ten seconds. Who cannot tell whether it lives looks each second,
 * and takes the folder when nothing has happened for thirty: a holder that is alive would have
 * missed three beats, though its start or a slow disk may stall it for some seconds. Longer, and a
 * container that is started anew after a crash would be missed for longer.
 */
export const lockTiming: LockTiming = { heartbeat: 10_000, pause: 1_000, patience: 30_000 }
