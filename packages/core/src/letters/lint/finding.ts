/** Something that the check of letters found. An error keeps letters from leaving. */
export interface Finding {
  readonly level: 'error' | 'note'
  readonly path: string
  readonly text: string
}

/** An error in a file. */
export function errorIn(path: string, text: string): Finding {
  return { level: 'error', path, text }
}
