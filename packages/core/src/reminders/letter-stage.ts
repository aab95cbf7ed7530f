const prefix = 'letter:'

/** The stage of a card about one letter of a request. */
export function letterStage(letter: string): string {
  return `${prefix}${letter}`
}

/** The letter that a card is about; `null` for other cards. */
export function letterOfStage(stage: string): string | null {
  return stage.startsWith(prefix) ? stage.slice(prefix.length) : null
}
