import { InfrastructureError } from '../../../ports/infrastructure-error.js'
import type { LockHolder } from './lock-holder.js'

const wayOut = 'set DATABASE_URL to a PostgreSQL, which many processes can share'

/** The refusal of a data folder that another process has. */
export function folderInUse(folder: string, holder: LockHolder | null): InfrastructureError {
  return new InfrastructureError(
    'folder-in-use',
    `the data folder ${folder} is in use by ${named(holder)}: stop that one first, or ${wayOut}`,
    { retryable: false },
  )
}

/** The end of an owner whose data folder was taken while it was stopped or asleep. */
export function folderLost(folder: string): InfrastructureError {
  return new InfrastructureError(
    'folder-lost',
    `the data folder ${folder} was taken over by another process, or its lock was removed, so this one ends: start it again when nothing else uses the folder, or ${wayOut}`,
    { retryable: false },
  )
}

/** What is said of a wait for a sign of life. */
export function folderInDoubt(folder: string, holder: LockHolder | null, patience: number): string {
  return `the data folder ${folder} may still be in use by ${named(holder)}: waiting up to ${patience / 1_000} seconds for a sign of life`
}

function named(holder: LockHolder | null): string {
  return holder ? `process ${holder.pid} on ${holder.host}` : 'another process'
}
