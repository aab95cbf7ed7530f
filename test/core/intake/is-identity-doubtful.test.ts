import { isIdentityDoubtful } from '@privacy-desk/core/intake/is-identity-doubtful.js'
import { triage } from '@privacy-desk/core/intake/triage.js'
import { describe, expect, test } from 'vitest'
import { readingDesk, readMaterials } from './reading-desk.js'

const carla = { name: 'Carla Winter', address: 'c.winter@example.org' }
const other = { name: 'xk49', address: 'xk4999@example.net' }
const juergen = { name: 'Jürgen Groß', address: 'jg@example.org' }
const ivan = { name: 'Ivan Petrov', address: 'ivan.petrov@example.org' }
const signed = 'Please delete my account.\n\nKind regards\nCarla Winter'

describe('who writes is doubtful', () => {
  test.each([
    ['signed by somebody else than the sender', signed, other],
    ['from somebody without a name', 'Delete my account.', { address: 'anon7734@example.org' }],
    ['from somebody without a name, in Dutch', 'Wis alles.', { ...carla, name: 'Onbekend' }],
  ])('%s', (_, words, sender) => {
    expect(isIdentityDoubtful(words, sender, true)).toBe(true)
  })
})

describe('who writes is not doubtful', () => {
  test.each([
    ['signed by the sender', signed, carla],
    ['signed with a post below the name', `${signed}\nManaging Director`, carla],
    ['with a greeting that looks like a name', 'Dear Data Controller,\nplease delete all.', carla],
    ['with a closing that looks like a name', 'Bitte löschen.\nFreundliche Grüsse', carla],
    ['signed without the accents of the sender', 'Bitte löschen.\nJuergen Gross', juergen],
    ['signed in another alphabet', 'Моля, изтрийте.\nИван Петров', ivan],
    ['without a signature', 'Delete my account.', other],
  ])('%s', (_, words, sender) => {
    expect(isIdentityDoubtful(words, sender, true)).toBe(false)
  })

  test('where the writer may sign as they like', () => {
    expect(isIdentityDoubtful(signed, other, false)).toBe(false)
  })
})

test.each([
  ['Please delete my account.', ['identity-doubtful']],
  ['I write on behalf of my client. Please delete her account.', ['on-behalf-of']],
])('a request flags it unless somebody acts for another: %s', async (words, flags) => {
  const text = `${words}\n\nKind regards\nCarla Winter`
  const read = await readMaterials([{ kind: 'mail', from: other, subject: 'My data', text }])
  expect(triage(read, readingDesk).flags).toEqual(flags)
})
