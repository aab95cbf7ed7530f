const named: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  20866: 'koi8-r',
  21866: 'koi8-u',
  50220: 'shift_jis',
  50221: 'shift_jis',
  50222: 'shift_jis',
  51932: 'euc-jp',
  51949: 'euc-kr',
  52936: 'gbk',
  54936: 'gb18030',
  65001: 'utf-8',
}

/** The name of a Windows code page, or null where it is plain ASCII or unknown. */
export function codepageName(codepage: number | undefined): string | null {
  if (codepage === undefined) return null
  if (codepage === 874 || (codepage >= 1250 && codepage <= 1258)) return `windows-${codepage}`
  if (codepage >= 28591 && codepage <= 28606) return `iso-8859-${codepage - 28590}`
  return named[codepage] ?? null
}
