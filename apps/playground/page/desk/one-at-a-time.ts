/**
 * Runs a job at most once at a time; a call during a run makes one more run after it, however many
 * calls there were.
 */
export function oneAtATime(job: () => Promise<void>): () => void {
  let running = false
  let again = false
  const run = () => {
    if (running) {
      again = true
      return
    }
    running = true
    again = false
    void job().finally(() => {
      running = false
      if (again) run()
    })
  }
  return run
}
