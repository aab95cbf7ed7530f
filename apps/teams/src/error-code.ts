/** An error's code or class for the log. Messages may quote personal data and are left out. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const code: unknown = Reflect.get(error, 'code')
  return typeof code === 'string' && /^[\w.:-]{1,60}$/.test(code) ? code : error.name
}
