import type { Logger } from '../ports/logger.js'

/** Says nothing: for commands that speak to a person instead. */
export const silentLogger: Logger = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
}
