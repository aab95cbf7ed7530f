/** What a key means in the composer. */
type Meant = 'send' | 'accept' | 'shut' | 'up' | 'down'

const whileOffering: Readonly<Record<string, Meant>> = {
  Enter: 'accept',
  Tab: 'accept',
  Escape: 'shut',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

interface Key {
  readonly key: string
  readonly shiftKey: boolean
}

/**
 * Reads a key in the composer; `null` for one that the browser shall deal with.
 * @param offering whether commands are offered at the moment
 */
export function keyIn({ key, shiftKey }: Key, offering: boolean): Meant | null {
  if (shiftKey) return null
  if (offering) return whileOffering[key] ?? null
  return key === 'Enter' ? 'send' : null
}
