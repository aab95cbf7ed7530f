/** A size as people say it: `512 bytes`, `1.4 MB`. */
export function sizeText(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`
  const thousands = bytes / 1_000
  return thousands < 1_000 ? `${short(thousands)} kB` : `${short(thousands / 1_000)} MB`
}

function short(amount: number): string {
  return amount < 10 ? String(Math.round(amount * 10) / 10) : String(Math.round(amount))
}
