const flagOf: Readonly<Record<string, string>> = {
  aware: '--aware',
  receivedAt: '--aware',
  holidays: '--country',
  country: '--country',
  timezone: '--timezone',
  regime: '--regime',
  also: '--also',
  event: '--regime',
  processorAware: '--processor-aware',
}

/** Names the flag of a breach command where a sentence begins with the name of its field. */
export function flagSentence(sentence: string): string {
  return sentence.replace(/^(\w+):/, (whole, field: string) =>
    flagOf[field] === undefined ? whole : `${flagOf[field]}:`,
  )
}
