import { compile } from 'html-to-text'

const maxLength = 400_000
const forward = 'blockquote[itemtype="http://schema.skype.com/Forward"]'
const reply = 'blockquote[itemtype="http://schema.skype.com/Reply"]'

const skip = (selector: string) => ({ selector, format: 'skip' })

const common = {
  wordwrap: false,
  limits: { maxInputLength: maxLength, maxDepth: 60 },
} as const

const selectors = [
  { selector: 'a', options: { ignoreHref: true } },
  skip('img'),
  { selector: 'table', format: 'block' },
  { selector: 'tr', format: 'block' },
  { selector: 'td', format: 'inlineSurround', options: { suffix: ' ' } },
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
    selector,
    options: { uppercase: false },
  })),
]

const whole = compile({ ...common, selectors })
const outside = compile({ ...common, selectors: [...selectors, skip(forward)] })
const typed = compile({ ...common, selectors: [...selectors, skip(forward), skip(reply)] })
const inside = compile({
  ...common,
  selectors,
  baseElements: { selectors: [forward], returnDomByDefault: false },
})

const cut = (html: string): string => html.slice(0, maxLength)

/** Teams writes an empty line as one with a no-break space. */
const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replaceAll('\u00a0', ' ').trimEnd())
    .join('\n')
    .trim()

/** The words of a Teams message as plain text; nothing is loaded or executed. */
export const htmlToText = (html: string): string => tidy(whole(cut(html)))

/** What was forwarded in a message (Teams marks it with a `Forward` quotation), `''` if nothing. */
export const forwardedText = (html: string): string => tidy(inside(cut(html)).replace(/^> ?/gm, ''))

/** The sender's own words around what was forwarded. */
export const commentText = (html: string): string => tidy(outside(cut(html)))

/** What the sender typed, without anything quoted. */
export const typedText = (html: string): string => tidy(typed(cut(html)))

/** Whether the message refers to a file or picture that a bot does not get. */
export const mentionsFile = (html: string): boolean => /<attachment\b|<img\b/i.test(html)

/** Whether the message quotes another one. */
export const hasQuote = (html: string): boolean =>
  /<blockquote\b[^>]*schema\.skype\.com\/(?:Forward|Reply)/i.test(html)
