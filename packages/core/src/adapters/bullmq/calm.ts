/**
 * Lets a lost connection be reported once in a while instead of at every try of every client.
 * Errors of any other kind are all passed on.
 * @param everyMs how long the same system error stays unreported
 */
export function calm(report: (error: unknown) => void, everyMs: number): (error: unknown) => void {
  const reportedAt = new Map<string, number>()
  return (error) => {
    const code = systemCode(error)
    const now = performance.now()
    if (code !== undefined) {
      if (now - (reportedAt.get(code) ?? Number.NEGATIVE_INFINITY) < everyMs) return
      reportedAt.set(code, now)
    }
    report(error)
  }
}

/** The code of an error that came from the operating system, such as `ECONNREFUSED`. */
function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined
  return String(error.code)
}
