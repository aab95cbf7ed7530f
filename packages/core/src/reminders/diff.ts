import type { Notice } from '../ports/notice-store.js'

/** A notice that should exist, by the part of its key that says what, to whom and for which run. */
export interface WantedNotice {
  readonly key: string
}

export interface NoticeDiff<Wanted extends WantedNotice> {
  /** To insert, under these keys. */
  readonly plan: readonly Wanted[]
  /** Keys of waiting notices that are wanted no longer. */
  readonly cancel: readonly string[]
}

/**
 * Compares what is wanted with what is stored. Whatever was sent, failed or overtaken stays done;
 * a cancelled notice that is wanted again comes back under a new key, since keys are for ever.
 * @param version the request's version, which makes the new key unique
 */
export function diffNotices<Wanted extends WantedNotice>(
  wanted: readonly Wanted[],
  stored: readonly Pick<Notice, 'key' | 'status'>[],
  version: number,
): NoticeDiff<Wanted> {
  const alive = new Set(stored.filter(isAlive).map(({ key }) => baseKey(key)))
  const known = new Set(stored.map(({ key }) => baseKey(key)))
  const wantedKeys = new Set(wanted.map(({ key }) => key))
  return {
    plan: wanted
      .filter(({ key }) => !alive.has(key))
      .map((notice) => (known.has(notice.key) ? revive(notice, version) : notice)),
    cancel: stored
      .filter((notice) => isWaiting(notice) && !wantedKeys.has(baseKey(notice.key)))
      .map(({ key }) => key),
  }
}

const isAlive = ({ status }: Pick<Notice, 'status'>) => status !== 'cancelled'

const isWaiting = ({ status }: Pick<Notice, 'status'>) =>
  status === 'planned' || status === 'queued'

const baseKey = (key: string) => key.replace(/#\d+$/, '')

function revive<Wanted extends WantedNotice>(notice: Wanted, version: number): Wanted {
  return { ...notice, key: `${notice.key}#${version}` }
}
