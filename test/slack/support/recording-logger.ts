import type { LogFields, Logger } from '@privacy-desk/core/ports/logger.js'

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error'
  readonly fields: LogFields
  readonly message: string
}

/** A logger whose lines can be read. */
export function recordingLogger(): Logger & { readonly lines: readonly LogLine[] } {
  const lines: LogLine[] = []
  const keep = (level: LogLine['level']) => (fields: LogFields, message: string) => {
    lines.push({ level, fields, message })
  }
  return { lines, info: keep('info'), warn: keep('warn'), error: keep('error') }
}
