import type { Seen } from './seen/seen.js'

const width = 78

/** Prints the journey and keeps count of what did not hold. */
export class Narrator {
  #failures = 0
  #steps = 0
  readonly #print: (line: string) => void

  constructor(print: (line: string) => void) {
    this.#print = print
  }

  get failures(): number {
    return this.#failures
  }

  chapter(title: string): void {
    this.#print('')
    this.#print('═'.repeat(width))
    this.#print(`  ${title}`)
    this.#print('═'.repeat(width))
  }

  step(sentence: string): void {
    this.#steps += 1
    this.#print('')
    this.#print(`${this.#steps}. ${sentence}`)
  }

  /** Draws what somebody sees. */
  shows(where: string, seen: Seen): void {
    this.#print(`   ┌─ ${where} ${'─'.repeat(Math.max(0, width - 8 - where.length))}`)
    for (const line of [seen.title, ...seen.lines].flatMap((text) => wrap(text, width - 6))) {
      this.#print(`   │ ${line}`)
    }
    if (seen.buttons.length > 0)
      this.#print(`   │ ${seen.buttons.map((label) => `[ ${label} ]`).join(' ')}`)
    this.#print(`   └${'─'.repeat(width - 4)}`)
  }

  line(text: string): void {
    this.#print(`   ${text}`)
  }

  /** States what must hold; the demo fails if it does not. */
  holds(sentence: string, condition: boolean): void {
    if (!condition) this.#failures += 1
    this.#print(`   ${condition ? '✓' : '✗ DOES NOT HOLD:'} ${sentence}`)
  }
}

function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > columns) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
