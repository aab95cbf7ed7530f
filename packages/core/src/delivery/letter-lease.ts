/**
 * How long a sending may take before it counts as broken off, in milliseconds; longer than a mail
 * server may be silent.
 */
export const letterLeaseMs = 20 * 60_000
