import type { LogFields, Logger } from '@privacy-desk/core/ports/logger.js'

/** A logger that keeps its lines. */
export function logbook() {
  const lines: { readonly level: string; readonly fields: LogFields; readonly message: string }[] =
    []
  const at = (level: string) => (fields: LogFields, message: string) =>
    void lines.push({ level, fields, message })
  const logger: Logger = { info: at('info'), warn: at('warn'), error: at('error') }
  return { logger, lines, text: () => JSON.stringify(lines) }
}
