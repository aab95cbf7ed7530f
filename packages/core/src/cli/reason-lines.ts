import type { Step } from '../regimes/timetable.js'

const width = 76

/**
 * One line of reasoning for a terminal: what it says, then its rule and source.
 * @param lead what stands before it, such as a date; the lines below are indented as far
 */
export function reasonLines(
  { text, rule, citation, verified }: Omit<Step, 'date'>,
  lead: string,
): string[] {
  const known = verified ? '' : '; from knowledge, not verified'
  const lines = [...wrapped(text), ...wrapped(`[${rule}: ${citation}${known}]`)]
  return lines.map((line, index) => `  ${(index === 0 ? lead : '').padEnd(lead.length)}  ${line}`)
}

function wrapped(text: string): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1] ?? ''
    if (last.length + word.length + 1 > width) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines
}
