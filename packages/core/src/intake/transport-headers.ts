/** A header's value in the header lines of a mail, unfolded; empty where there is none. */
export function headerOf(headers: string, name: string): string {
  const lines = headers.slice(0, 100_000).split(/\r?\n/)
  const start = lines.findIndex((line) => line.toLowerCase().startsWith(`${name}:`))
  if (start < 0) return ''
  const length = lines.slice(start + 1).findIndex((line) => !/^[ \t]/.test(line))
  const folded = lines.slice(start, length < 0 ? undefined : start + 1 + length)
  return folded
    .join(' ')
    .slice(name.length + 1)
    .trim()
}
