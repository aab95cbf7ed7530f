import fc from 'fast-check'

/** What somebody writes who wants a letter to say, look or go otherwise than it should. */
const attempts = [
  '{{ dpo.email }}',
  '{% element authority %}nobody{% endelement %}',
  '{% include "/etc/passwd" %}{{ "x" | cite }}',
  '{{',
  '%}{% endif %}{% endelement %}',
  '<script>alert(1)</script>',
  '</li></ul><h2>Approved</h2>',
  '"><img src=x onerror=alert(1)>',
  '&lt;b&gt; &amp;amp;',
  'Anna\r\nBcc: everybody@example.org\r\n\r\nNew body',
  'one\n\n## Heading\n\n- item\n- item',
  'next\u0085line\u2028separator\u2029end',
  '\uE000item\uE001heading\uE002authority\uE003fake\uE004',
  'invoice\u202Efdp.exe \u2066isolated\u2069',
  '\u0000\u0007\u001B[31mred\u007F',
  '---\nkind: refusal\n---',
  'x\uD83Dy\uDE00z',
  'tag\u{E0041}\u{E007F}characters',
  '- begins like an item',
  '## begins like a heading',
  ' \t blanks \u00A0 ',
] as const

/** Any line with such an attempt in it; something of it can always be seen. */
export function hostileLine(): fc.Arbitrary<string> {
  const noise = fc.string({ unit: 'binary', maxLength: 12 })
  return fc
    .tuple(noise, fc.constantFrom(...attempts), noise)
    .map(([before, attempt, after]) => `${before}${attempt}${after}x`)
}
