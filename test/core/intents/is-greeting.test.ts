import { isGreeting } from '@privacy-desk/core/intents/is-greeting.js'
import { describe, expect, test } from 'vitest'

describe('a message', () => {
  test.each(['hi', 'Hello!', '  hey  ', 'Dobrý den', 'Cześć', 'Guten   Tag.', 'Thank you 🙂'])(
    'is only a greeting: %s',
    (text) => {
      expect(isGreeting(text)).toBe(true)
    },
  )

  test.each(['hi, please delete my data', 'Hello Anna', 'history', '', '👋', 'delete'])(
    'is more than a greeting, or none: %j',
    (text) => {
      expect(isGreeting(text)).toBe(false)
    },
  )
})
