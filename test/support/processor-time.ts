/**
 * Milliseconds of computing that this process has had so far, whatever else the machine does: for
 * tests that tell work that grows too fast from work that does not.
 */
export function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}
