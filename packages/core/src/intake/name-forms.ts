import { foldText } from './fold-text.js'

const written: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' }

/** The ways in which a name is written without its accents: `Jürgen` as `jurgen` and `juergen`. */
export function nameForms(name: string): readonly string[] {
  const small = name.normalize('NFC').toLowerCase()
  const spelled = small.replace(/[äöüøå]/g, (letter) => written[letter] ?? letter)
  return [...new Set([foldText(small), foldText(spelled)])]
}
