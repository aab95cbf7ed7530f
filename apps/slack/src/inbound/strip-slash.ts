/** In a message people may type the slash command as text: `/privacy list` becomes `list`. */
export function stripSlash(text: string): string {
  return text.replace(/^\/privacy(?:\s+|$)/i, '')
}
