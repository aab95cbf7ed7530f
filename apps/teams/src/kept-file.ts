const prefix = 'data:application/octet-stream;base64,'

/** A file's `source` that holds the file itself. */
export const keptFile = {
  write: (bytes: Uint8Array): string => `${prefix}${Buffer.from(bytes).toString('base64')}`,
  /** The bytes, or `null` when the source is an address. */
  read: (source: string): Uint8Array | null =>
    source.startsWith(prefix) ? Buffer.from(source.slice(prefix.length), 'base64') : null,
} as const
