import { hasSeveralSigners } from '@privacy-desk/core/intake/several-signers.js'
import { describe, expect, test } from 'vitest'

const mail = (signature: string) => `Please delete our data.\n\nKind regards\n${signature}`

describe('a mail is signed by several people', () => {
  test.each([
    'Anna Muster und Peter Muster',
    'Anna & Peter Muster',
    'Best, Anna and Peter Muster',
    'Jana Nováková a Petr Novák',
    'Anna Muster\nPeter Muster',
    'Anna Muster, anna@example.org\nPeter Stone <peter@example.com>',
  ])('%j', (signature) => {
    expect(hasSeveralSigners(mail(signature))).toBe(true)
  })
})

describe('a mail is signed by one person', () => {
  test.each([
    'Anna Muster',
    'Anna Muster\nMuster Consulting',
    'Anna Muster\nHead of Sales and Marketing',
    'Anna Muster\nAnna Muster',
    'Anna Muster\nLange Straße 5',
    'Anna Muster\nBlack and White',
    'Anna Muster, anna@example.org\nAnna Muster, old@example.org',
  ])('%j', (signature) => {
    expect(hasSeveralSigners(mail(signature))).toBe(false)
  })
})
