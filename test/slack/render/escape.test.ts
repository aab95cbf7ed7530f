import { cleanText, escapeCode, escapeText, escapeUrl } from '@privacy-desk/slack/render/escape.js'
import { describe, expect, it } from 'vitest'
import { hostileTexts } from '../support/hostile-texts.js'

describe('untrusted text in Slack', () => {
  it('shows angle brackets and ampersands instead of obeying them', () => {
    expect(escapeText('<!channel> & <@U1|you>')).toBe('&lt;!channel&gt; &amp; &lt;@U1|you&gt;')
  })

  it('rings nobody by a word that Slack takes for a mention', () => {
    expect(escapeText('@channel and @Here')).not.toMatch(/@(channel|here)/i)
    expect(escapeText('write to channel@example.org')).toBe('write to channel@example.org')
  })

  it('opens no bold, italic, struck or code part', () => {
    expect(escapeText('*bold* _it_ ~no~ `code`')).toBe('∗bold* ＿it_ ∼no~ ˋcodeˋ')
  })

  it('leaves masked values, file names and single marks as they are', () => {
    const kept = 'j***@e***.org my_long_file.pdf 5 * 3 ~ 15 _info@example.org'
    expect(escapeText(kept)).toBe(kept)
  })

  it('marks bidirectional overrides, control characters and half surrogates visibly', () => {
    expect(escapeText('invoice\u202Efdp.exe')).toBe('invoice\uFFFDfdp.exe')
    expect(cleanText('a\u0000b\u001Bc\uD83D')).toBe('a\uFFFDb\uFFFDc\uFFFD')
    expect(cleanText('a\tb\r\nc 👩‍👩‍👧‍👦')).toBe('a\tb\nc 👩‍👩‍👧‍👦')
  })

  it('marks letters that only look like Latin ones', () => {
    expect(escapeText('info@раypal.example')).toBe('info@\uFFFD\uFFFDypal.example')
    expect(cleanText('раypal')).toBe('\uFFFD\uFFFDypal')
  })

  it('keeps a code part in one piece', () => {
    expect(escapeCode('a`b\nc <d>')).toBe('aˋb c &lt;d&gt;')
  })

  it.each(hostileTexts)('leaves no markup in %s', (_, text) => {
    const escaped = escapeText(text.slice(0, 3_000))
    expect(escaped).not.toMatch(/[<>]/)
    expect(escaped.replace(/&(?:amp|lt|gt);/g, '')).not.toContain('&')
  })
})

describe('addresses of links', () => {
  it('takes web and mail addresses', () => {
    expect(escapeUrl('https://example.org/a?b=1&c=2')).toBe('https://example.org/a?b=1&amp;c=2')
    expect(escapeUrl('mailto:dpo@example.org')).toBe('mailto:dpo@example.org')
  })

  it.each(['javascript:alert(1)', 'slack://open', 'file:///etc/passwd', 'example.org', ''])(
    'refuses %s',
    (url) => {
      expect(escapeUrl(url)).toBeNull()
    },
  )

  it('lets no address end its own markup', () => {
    expect(escapeUrl('https://example.org/x|<!channel>')).not.toMatch(/[<>|]/)
  })
})
