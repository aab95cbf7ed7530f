import { linkAddress, literal, markdown, mentionName } from '@privacy-desk/teams/render/escape.js'
import { describe, expect, test } from 'vitest'

describe('untrusted text in a card', () => {
  test.each([
    ['a link', '[click](https://evil.example)', '\\[click\\](https\\://evil.example)'],
    ['emphasis', '**bold** _it_', '\\*\\*bold\\*\\* \\_it\\_'],
    ['HTML', '<b>x</b> &lt;', '\\<b\\>x\\</b\\> \\&lt;'],
    ['a bare address', 'see http://evil.example', 'see http\\://evil.example'],
    ['a heading', '# big', '\\# big'],
    ['a list', '- item', '\\- item'],
    ['a numbered list', '1. item', '1\\. item'],
    ['a line break', 'one\n# two', 'one # two'],
    ['code', '`x`', '\\`x\\`'],
  ])('is plain words in markdown: %s', (_, text, safe) => {
    expect(markdown(text)).toBe(safe)
  })

  test('leaves references and addresses readable', () => {
    expect(markdown('PR-2026-0042 from anna@example.org, 3.5 %')).toBe(
      'PR-2026-0042 from anna@example.org, 3.5 %',
    )
  })

  test.each([
    ['a mention', '<at>Anna</at>', '<\u2060at>Anna<\u2060/at>'],
    ['a mention with blanks', '< AT id="1">x</ at>', '<\u2060 AT id="1">x<\u2060/ at>'],
    ['a template', '{{DATE(2026-04-05T00:00:00Z)}}', '{\u2060{DATE(2026-04-05T00:00:00Z)}}'],
    ['direction overrides', 'invoice\u202Etxt.exe\u2069\u200f', 'invoicetxt.exe'],
    ['control characters', 'a\u0000b\u001bc\u009fd\te', 'abcd\te'],
    ['broken surrogates', 'a\ud800b', 'a\ufffdb'],
    ['look-alike letters', 'info@раypal.example', 'info@\ufffd\ufffdypal.example'],
    ['invisible tags', 'a\u{e0041}\u{e007f}b', 'ab'],
    ['line ends of all kinds', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ])('is disarmed everywhere: %s', (_, text, safe) => {
    expect(literal(text)).toBe(safe)
  })

  test('keeps emoji with joiners and right-to-left letters', () => {
    const text = '👩‍👩‍👧 שלום مرحبا'
    expect(literal(text)).toBe(text)
  })

  test('is a name without markup between mention tags', () => {
    expect(mentionName('Anna</at><b>*x*_y')).toBe('Anna /at b x y')
    expect(mentionName('*')).toBe('?')
  })

  test.each([
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['mailto:dpo@example.org', 'mailto:dpo@example.org'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    [`https://example.org/${'x'.repeat(2_000)}`, null],
  ])('links to %s as %s', (url, address) => {
    expect(linkAddress(url)).toBe(address)
  })
})
