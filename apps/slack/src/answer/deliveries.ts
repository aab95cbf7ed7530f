const remembered = 2_000

/**
 * Knows the deliveries that this process works on or has done, so that a retry from Slack joins
 * the work under way and nobody is answered twice. Only a courtesy: that nothing is *done* twice
 * is the desk's promise, by the same id.
 */
export interface Deliveries {
  /** Runs the work once per id; a failure is forgotten, so that the next retry tries again. */
  once(id: string, work: () => Promise<void>): Promise<void>
}

export function createDeliveries(): Deliveries {
  const known = new Map<string, Promise<void>>()
  return {
    once(id, work) {
      const earlier = known.get(id)
      if (earlier !== undefined) return earlier
      const [oldest] = known.keys()
      if (known.size >= remembered && oldest !== undefined) known.delete(oldest)
      const running = work()
      known.set(id, running)
      running.catch(() => known.delete(id))
      return running
    },
  }
}
