/**
 * Turns a job's id into one that BullMQ takes: it refuses colons, which part its keys, and whole
 * numbers, which are its own ids.
 * @throws URIError on text with half a surrogate pair
 */
export function jobKey(id: string): string {
  return `j-${encodeURIComponent(id)}`
}
