import { compile } from 'html-to-text'
import type { CalmText } from './calm-text.js'

/** Deeply nested HTML takes time quadratic in its length. */
const maxLength = 200_000
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

/** What a reader of the mail does not see was not said by its author: it may be a trap. */
const hidden = [
  '[hidden]',
  ...[
    'display:none',
    'display: none',
    'visibility:hidden',
    'visibility: hidden',
    'mso-hide:all',
  ].map((style) => `[style*="${style}" i]`),
]

const convert = compile({
  wordwrap: false,
  limits: { maxInputLength: maxLength, maxDepth: 100 },
  selectors: [
    ...hidden.map((selector) => ({ selector, format: 'skip' })),
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'table', format: 'block' },
    { selector: 'tr', format: 'block' },
    { selector: 'td', format: 'inlineSurround', options: { suffix: ' ' } },
    { selector: 'th', format: 'inlineSurround', options: { suffix: ' ' } },
    ...headings.map((selector) => ({ selector, options: { uppercase: false } })),
  ],
})

/** The words of an HTML mail as plain text; quotations get `>`. Nothing is loaded or executed. */
export function htmlText(html: string): CalmText {
  return { text: convert(html.slice(0, maxLength)), cut: html.length > maxLength }
}
