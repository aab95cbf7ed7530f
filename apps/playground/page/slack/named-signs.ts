const names: Readonly<Record<string, string>> = {
  ℹ️: ':information_source:',
  '✅': ':white_check_mark:',
  '⚠️': ':warning:',
  '🚨': ':rotating_light:',
}

/** Writes the status signs by their names, as Slack itself keeps emoji. */
export function namedSigns(text: string): string {
  return text.replace(/ℹ️|✅|⚠️|🚨/gu, (sign) => names[sign] ?? sign)
}
