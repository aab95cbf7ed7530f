/** A file of letters: its path below the folder, such as `templates/en/refusal.liquid`. */
export interface LetterFile {
  readonly path: string
  readonly text: string
}
