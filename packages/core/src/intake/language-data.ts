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

/** Packs language data for `scoresOfRuns`. */
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

/** What a run of letters says of a language. */
export interface RunScore {
  readonly language: number
  readonly score: number
}

/** Makes a look into packed language data: what a run says of each language, nothing if not known. */
export function scoresOfRuns({ packed }: Pick<PackedLanguageData, 'packed'>) {
  return (run: string): readonly RunScore[] => {
    const start = run.slice(0, beginning)
    const group = Object.hasOwn(packed, start) ? `\n${packed[start]}` : ''
    const line = `\n${run.slice(beginning)}\t`
    const at = group.indexOf(line)
    return at < 0 ? [] : scoresIn(group.slice(at + line.length, group.indexOf('\n', at + 1)))
  }
}

function scoresIn(letters: string): readonly RunScore[] {
  return [...letters].map((letter) => {
    const code = letter.charCodeAt(0) - lowest
    return { language: Math.floor(code / scores), score: code % scores }
  })
}
