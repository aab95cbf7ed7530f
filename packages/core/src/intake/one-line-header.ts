import { foldText } from './fold-text.js'
import { mailWords } from './mail-words.js'

const maxLine = 3_000
const maxLabel = 25
const fewest = 3
const enoughColons = /(?:[:：][^:：]*){3}/

/**
 * Breaks a quoted header that stands on one line into its lines, as Yahoo and copied tables
 * have it: `----- Forwarded Message ----- From: A <a@example.org>To: b@example.comSent: …`.
 * @returns the line alone where it is none
 */
export function headerLines(line: string): readonly string[] {
  if (line.length > maxLine || !line.includes('@') || !enoughColons.test(line)) return [line]
  const starts = labelStarts(line)
  const fields = new Set(starts.map(({ field }) => field))
  const isHeader =
    starts.length >= fewest &&
    fields.size === starts.length &&
    fields.has('from') &&
    fields.has('subject')
  if (!isHeader || starts[0] === undefined) return [line]
  const bounds = [0, ...starts.map(({ at }) => at), line.length]
  return bounds
    .slice(1)
    .map((end, index) => line.slice(bounds[index], end).trim())
    .filter((part) => part !== '')
}

interface LabelStart {
  readonly at: number
  readonly field: string
}

function labelStarts(line: string): readonly LabelStart[] {
  const starts: LabelStart[] = []
  for (const colon of line.matchAll(/\s?[:：]/g)) {
    const from = Math.max(starts.at(-1)?.at ?? 0, colon.index - maxLabel)
    const start = labelBefore(line, from, colon.index)
    if (start) starts.push(start)
  }
  return starts
}

/** The longest label that ends at the colon, in the letter case of mail programs. */
function labelBefore(line: string, from: number, end: number): LabelStart | null {
  for (let at = from; at < end; at += 1) {
    const label = line.slice(at, end)
    const inWord = at > 0 && /\p{Ll}/u.test(line[at - 1] ?? '')
    if (inWord || !mailWords.labelTexts.has(label)) continue
    const field = mailWords.labels.get(foldText(label))?.[0]?.field
    if (field) return { at, field }
  }
  return null
}
