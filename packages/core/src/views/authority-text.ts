import type { BreachAuthority } from './breach-view.js'

/** An authority by name, where its form is found, and for whom it is the wrong one. */
export function authorityText({ name, website, note, place }: BreachAuthority): string {
  if (name === undefined) return `the authority of ${place}`
  const where = website === undefined ? '' : `, form on ${website}`
  return `${name}${where}${note === undefined ? '' : `. ${note}`}`
}
