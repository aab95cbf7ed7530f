/** How strongly a run of letters speaks for languages: the score by the language's number. */
type Scores = Readonly<Record<number, number>>

/** What the language detector `eld` knows of languages, in its own form. */
export interface LanguageData {
  readonly type: string
  readonly languages: Readonly<Record<string, string>>
  readonly ngrams: Readonly<Record<string, Scores>>
}

/** The same in a form that is read in a hundredth of the time. */
export interface PackedLanguageData extends Omit<LanguageData, 'ngrams'> {
  /** By their first two letters: the rest of each run and a letter for each score, in lines. */
  readonly packed: Readonly<Record<string, string>>
}

const beginning = 2
/** A letter holds the number of a language and its score, above all control characters. */
const [lowest, scores] = [0x100, 0x100]

/** Packs language data for `unpackLanguageData`. */
export function packLanguageData({ ngrams, ...rest }: LanguageData): PackedLanguageData {
  const packed: Record<string, string> = {}
  for (const [run, found] of Object.entries(ngrams)) {
    const letters = Object.entries(found).map(([language, score]) =>
      String.fromCharCode(lowest + scores * Number(language) + score),
    )
    const start = run.slice(0, beginning)
    packed[start] = `${packed[start] ?? ''}${run.slice(beginning)}\t${letters.join('')}\n`
  }
  return { ...rest, packed }
}

/** Language data of which only what is asked for is unpacked: few runs of letters ever come. */
export function unpackLanguageData({ packed, ...rest }: PackedLanguageData): LanguageData {
  const known = new Map<string, Scores>()
  const unpacked = new Set<string>()
  const get = (_: unknown, run: string | symbol) => {
    if (typeof run !== 'string') return undefined
    const found = known.get(run)
    if (found) return found
    const start = run.slice(0, beginning)
    if (unpacked.has(start) || !Object.hasOwn(packed, start)) return undefined
    unpacked.add(start)
    for (const [rest, scores] of unpackGroup(packed[start] ?? '')) known.set(start + rest, scores)
    return known.get(run)
  }
  return { ...rest, ngrams: new Proxy<LanguageData['ngrams']>({}, { get }) }
}

function unpackGroup(lines: string): readonly (readonly [string, Scores])[] {
  const entries = lines.split('\n').filter(Boolean)
  return entries.map((line) => {
    const [rest = '', letters = ''] = line.split('\t')
    return [rest, unpackScores(letters)]
  })
}

function unpackScores(letters: string): Scores {
  const found: Record<number, number> = {}
  for (const letter of letters) {
    const code = letter.charCodeAt(0) - lowest
    found[Math.floor(code / scores)] = code % scores
  }
  return found
}
