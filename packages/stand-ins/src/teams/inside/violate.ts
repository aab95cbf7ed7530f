import type { Tenant } from './tenant.js'

/** Notes something that Teams refuses or does not show. */
export function violate(tenant: Tenant, operation: string, details: readonly string[]): void {
  if (details.length === 0) return
  const violation = { operation, details }
  tenant.violations.push(violation)
  tenant.happenings.tell('violation', violation)
}
