/** Letters that no decomposition takes apart. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
}

/** Nothing but case is to be taken off most words. */
const ascii = /^[\x20-\x7e]*$/

/**
 * Text as it is compared: lower case, without accents, invisible characters and
 * typographic variants, so that `Löschung`, `LÖSCHUNG` and `lo\u0308schung` are one word.
 */
export function foldText(text: string): string {
  if (ascii.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[ßłđøıæœ]/g, (letter) => plain[letter] ?? letter)
    .normalize('NFC')
}
