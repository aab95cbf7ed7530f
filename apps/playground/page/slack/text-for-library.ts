/** Code, and whatever stands between angle brackets: links, mentions, dates. */
const marked = /(```[^`]*```|`[^`\n]+`|<[^<>\n]+>)/

/**
 * Slack's markup for the library, which reads it as Markdown: what Markdown gives a meaning and
 * Slack does not becomes a character reference, so that a line that begins with `#` stays a line
 * and a bare address does not become a link. Code is left alone. References for angle brackets are
 * renamed because the library would decode `&lt;@U1&gt;`, words that somebody wrote, into a mention.
 */
export function textForLibrary(text: string): string {
  return text
    .split(marked)
    .map((part, at) => (at % 2 === 0 ? prose(part) : part.startsWith('`') ? code(part) : part))
    .join('')
}

/** In code nothing but brackets is decoded, and those would be read as links. */
const code = (text: string): string =>
  text.replaceAll('&lt;', '‹').replaceAll('&gt;', '›').replaceAll('&amp;', '&')

function prose(text: string): string {
  return text
    .replaceAll('&lt;', '&#60;')
    .replaceAll('&gt;', '&#62;')
    .replace(/[\\[\]|@]|:(?=\/\/)|(?<=\bwww)\.|^[^\S\n]*(?:[#+=-]|\d+[.)])/gim, references)
}

const references = (marks: string): string =>
  marks.replace(/[\\[\]|@:.)#+=-]/g, (mark) => `&#${mark.charCodeAt(0)};`)
