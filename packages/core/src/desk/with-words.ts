import { longestButton, packButton } from '../intents/button-codec.js'

/** What the button itself takes beside these: its intent, and that a second breach is meant. */
const name = 'breach new'
const cut = ' […]'

/**
 * Adds the words of a message to what a button carries: all that fit, and where some do not, a
 * mark that says so.
 */
export function withWords(
  args: Readonly<Record<string, string>>,
  what: string,
): Readonly<Record<string, string>> {
  const packed = packButton({ name, args: { ...args, another: 'yes', what: '' } })
  const room = longestButton - packed.length
  return sizeOf(what) <= room ? { ...args, what } : { ...args, what: clipped(what, room) }
}

function clipped(what: string, room: number): string {
  const kept: string[] = []
  let left = room - sizeOf(cut)
  for (const character of what) {
    left -= sizeOf(character)
    if (left < 0) break
    kept.push(character)
  }
  return `${kept.join('').trimEnd()}${cut}`
}

/** As it travels: line breaks and quotation marks take two. */
const sizeOf = (text: string): number => JSON.stringify(text).length - 2
