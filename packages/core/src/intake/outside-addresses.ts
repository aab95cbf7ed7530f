import { sideOf } from './sides.js'

const local = /[\p{L}\p{N}._%+'-]{1,64}$/u
const domain = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/u
const most = 10
const maxSigns = 200

/** The addresses outside the organisation in a text, in lower case, each once, at most ten. */
export function outsideAddresses(words: string, domains: readonly string[]): readonly string[] {
  const found = new Set<string>()
  // Only around each `@`: over a long text without any the pattern alone is slow.
  for (const { index } of [...words.matchAll(/@/g)].slice(0, maxSigns)) {
    const before = local.exec(words.slice(Math.max(0, index - 64), index))?.[0]
    const after = domain.exec(words.slice(index + 1, index + 320))?.[0]
    const address = before && after ? `${before}@${after}`.toLowerCase() : ''
    if (sideOf({ address }, domains) === 'outside') found.add(address)
    if (found.size === most) break
  }
  return [...found]
}
