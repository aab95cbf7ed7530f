import type { Logger } from '@privacy-desk/core/ports/logger.js'

/** Warnings and errors of the desk, as lines on standard error. Callers log codes only. */
export function quietLogger(write: (line: string) => void): Logger {
  const line = (level: string) => (fields: object, message: string) =>
    write(`${level}: ${message} ${JSON.stringify(fields)}\n`)
  return { info: () => undefined, warn: line('warning'), error: line('error') }
}
