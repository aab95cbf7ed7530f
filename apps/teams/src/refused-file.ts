const prefix = 'refused:'

/** A file's `source` that tells that the file was refused for good, and why. */
export const refusedFile = {
  /** @param code of the error that refused it, such as `file-too-large` */
  write: (code: string): string => `${prefix}${code}`,
  /** The code, or `null` when the source is something else. */
  read: (source: string): string | null => /^refused:([a-z0-9-]{1,40})$/.exec(source)?.[1] ?? null,
} as const
