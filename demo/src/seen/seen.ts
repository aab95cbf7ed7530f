/** A message as a person sees it on the screen. */
export interface Seen {
  readonly title: string
  /** Every line of text below the title. */
  readonly lines: readonly string[]
  readonly buttons: readonly string[]
}

/** The line that begins with this label, without it. */
export function factOf(seen: Seen, label: string): string | undefined {
  const start = `${label}: `
  return seen.lines.find((line) => line.startsWith(start))?.slice(start.length)
}
