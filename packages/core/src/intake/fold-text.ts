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

/**
 * Text as it is compared: lower case, without accents, invisible characters and
 * typographic variants, so that `Löschung`, `LÖSCHUNG` and `lo\u0308schung` are one word.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[ßłđøıæœ]/g, (letter) => plain[letter] ?? letter)
    .normalize('NFC')
}
