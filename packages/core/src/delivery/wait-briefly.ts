/** Long for a queue that is there, short for a person whose chat gives up after three seconds. */
const patienceMs = 500

/**
 * Waits for work that need not be awaited, so that what follows finds it done as a rule; a queue
 * that does not answer holds nobody up. The work goes on, and deals with its own failure.
 */
export async function waitBriefly(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const timeUp = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patienceMs)
  })
  try {
    await Promise.race([work, timeUp])
  } finally {
    clearTimeout(timer)
  }
}
