import { matchPhrase } from '@privacy-desk/core/intake/match-phrase.js'
import { compilePhrase } from '@privacy-desk/core/intake/phrase.js'
import { phraseIndex, phrasesIn } from '@privacy-desk/core/intake/phrases-in.js'
import { wordsOf } from '@privacy-desk/core/intake/words-of.js'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

const groups = { delete: 'delet*|erase' }

describe('a phrase', () => {
  test.each([
    ['delete my data', 'please delete my data', true],
    ['delete my data', 'please delete all my data', false],
    ['<delete> .. data', 'please deleting all of my precious data', true],
    ['<delete> .. data', 'erase one two three four five six data', true],
    ['<delete> .. data', 'erase one two three four five six seven data', false],
    ['my data|details', 'my details', true],
    ['^ stop $', 'Stop', true],
    ['^ stop $', 'please stop', false],
    ['^ stop $', 'stop it', false],
    ['löschen .. Daten', 'LOSCHEN SIE DATEN', true],
  ])('%j in %j: %s', (written, text, matches) => {
    const beginningWith = phraseIndex([{ phrase: compilePhrase(written, groups), key: written }])
    const [words = []] = wordsOf(text).sentences
    const found = phrasesIn(({ text }) => beginningWith(text), words, 'en')
    expect(found.has(written)).toBe(matches)
  })

  it('of an unknown group, or without a word at its head, is a mistake in the lexicon', () => {
    expect(() => compilePhrase('<nobody> data', groups)).toThrow('no such group')
    expect(() => compilePhrase('.. data', groups)).toThrow('begins with a word')
  })

  it('never matches beyond the sentence', () => {
    const phrase = compilePhrase('a .. b .. c', {})
    const sentence = fc.array(fc.constantFrom('a', 'b', 'c', 'x'), { maxLength: 30 })
    fc.assert(
      fc.property(sentence, (list) => {
        const [words = []] = wordsOf(list.join(' ')).sentences
        return words.every(({ text }, at) => {
          const end = text === 'a' ? matchPhrase(phrase, words, at) : null
          return end === null || (end > at && end <= words.length && words[end - 1]?.text === 'c')
        })
      }),
    )
  })
})
