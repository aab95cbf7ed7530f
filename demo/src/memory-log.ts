import type { LogFields, Logger } from '@privacy-desk/core/ports/logger.js'

/** Keeps every log line, so that the demo can prove what is not in them. */
export class MemoryLog implements Logger {
  readonly lines: string[] = []

  info(fields: LogFields, message: string): void {
    this.#add('info', fields, message)
  }

  warn(fields: LogFields, message: string): void {
    this.#add('warn', fields, message)
  }

  error(fields: LogFields, message: string): void {
    this.#add('error', fields, message)
  }

  #add(level: string, fields: LogFields, message: string): void {
    this.lines.push(JSON.stringify({ level, ...fields, message }))
  }
}
