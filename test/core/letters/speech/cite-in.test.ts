import { readLetterLibrary } from '@privacy-desk/core/letters/library.js'
import { citeIn } from '@privacy-desk/core/letters/speech/cite-in.js'
import { describe, expect, test } from 'vitest'

const { phrases } = readLetterLibrary()

describe('an article is cited as lawyers of the language do', () => {
  test.each([
    ['en', 'gdpr', '17(3)(e)', 'Article 17(3)(e) GDPR'],
    ['de', 'gdpr', '17(3)(e)', 'Art. 17 Abs. 3 Buchst. e DSGVO'],
    ['fr', 'ch-fadp', '26(1)(b)', 'art. 26 al. 1 let. b de la LPD suisse'],
    ['it', 'ch-fadp', '26(1)(b)', 'art. 26 cpv. 1 lett. b della LPD svizzera'],
    ['bg', 'gdpr', '6(1)(f)', 'чл. 6, пар. 1, буква „е“ от ОРЗД'],
    [
      'bg',
      'ch-fadp',
      '26(1)(b)',
      'чл. 26, ал. 1, буква „b“ от швейцарския Закон за защита на данните',
    ],
    ['pt', 'uk-gdpr', '12A', 'artigo 12.º-A do RGPD do Reino Unido'],
    ['pt', 'gdpr', '12(3)', 'artigo 12.º n.º 3 do RGPD'],
  ])('in %s under %s: %s', (language, regime, reference, text) => {
    const own = phrases.get(language)
    expect(own && citeIn(own, reference, regime)).toBe(text)
  })
})
