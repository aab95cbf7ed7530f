import type { InfrastructureError } from '../ports/infrastructure-error.js'
import type { Logger } from '../ports/logger.js'

/** Tells the log why a start takes its time, and why the process ends where its folder is lost. */
export function folderLog(logger: Logger): {
  readonly onWait: (sentence: string) => void
  readonly onLost: (error: InfrastructureError) => never
} {
  return {
    onWait: (sentence) => logger.warn({ code: 'folder-in-doubt' }, sentence),
    onLost: (error) => {
      logger.error({ code: error.code }, error.message)
      throw error
    },
  }
}
