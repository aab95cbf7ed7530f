const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' })

/** A language in English, such as `German`; its code where there is no name. */
export function languageName(code: string): string {
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}
