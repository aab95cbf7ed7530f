import type { PGliteOptions } from '@electric-sql/pglite'

/**
 * How PGlite makes a new embedded database. It is there for one process, so it needs an eighth of
 * the usual memory, and clearing the rest took longer than all else of a start; its log begins with
 * 1 MB rather than with 16 MB that every copy would carry.
 */
export const newDatabase: PGliteOptions = {
  initDbStartParams: ['--wal-segsize=1', '-c', 'shared_buffers=16MB'],
}
