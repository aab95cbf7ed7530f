import type { Logger } from '../ports/logger.js'

/** Tells the log why a start takes its time. */
export function folderLog(logger: Logger): { readonly onWait: (sentence: string) => void } {
  return { onWait: (sentence) => logger.warn({ code: 'folder-in-doubt' }, sentence) }
}
