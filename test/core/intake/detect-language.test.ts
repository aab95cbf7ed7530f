import { detectLanguage } from '@privacy-desk/core/intake/detect-language.js'
import { expect, test } from 'vitest'

test.each([
  ['zh', '请删除我的数据。'],
  ['zh', '我要我的个人资料副本'],
  ['ko', '제 데이터를 삭제해 주세요.'],
  ['ja', 'データを消してください'],
])('a few letters tell that a text is %s: %s', (language, text) => {
  expect(detectLanguage(text, 'en')).toBe(language)
})

test.each(['Ok, ciao', 'Löschen', 'はい', '好的'])('too few tell nothing: %s', (text) => {
  expect(detectLanguage(text, 'en')).toBe('en')
})
