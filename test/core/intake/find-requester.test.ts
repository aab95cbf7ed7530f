import { findRequester } from '@privacy-desk/core/intake/find-requester.js'
import type { Mail } from '@privacy-desk/core/intake/mail.js'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

const domains = ['acme.example']
const lawyer = { name: 'Sommer & Partner', address: 'office@sommer.example' }

describe('who acts for somebody else', () => {
  test.each([
    ['en', 'I represent Ms Erika Muster and request a copy of her file.'],
    ['en', 'We write on behalf of our client Erika Muster.'],
    ['de', 'namens und in Vollmacht meiner Mandantin Erika Muster fordere ich Auskunft.'],
    ['de', 'Ich schreibe im Namen meiner Mutter Erika Muster.'],
    ['fr', 'Je suis le conseil de Madame Erika Muster, laquelle m’a donné mandat.'],
    ['es', 'Actúo en nombre y representación de Doña Erika Muster.'],
    ['it', 'Scrivo in nome e per conto di Erika Muster.'],
    ['nl', 'Namens mijn cliënte mevrouw Erika Muster verzoek ik om inzage.'],
    ['pt', 'Escrevo em representação de Erika Muster.'],
    ['pl', 'Działając w imieniu mojej klientki Erika Muster, wnoszę o dostęp.'],
    ['cs', 'Zastupuji paní Erika Muster a žádám o přístup.'],
    ['bg', 'Пиша от името на госпожа Erika Muster.'],
    ['en', 'We hold a power of attorney.\n\nName: Erika Muster\nBorn: 1980'],
    ['en', 'I am the mother of Erika Muster, aged 12.'],
    ['de', 'Ich bin der Vater von Erika Muster, 12 Jahre.'],
    ['fr', 'Je suis la mère de Erika Muster, 12 ans.'],
    ['pl', 'Jestem matką Erika Muster.'],
    ['bg', 'Аз съм майка на Erika Muster.'],
    [
      'en',
      'This is an authorized agent request about\nErika Muster.\nHer address is erika.muster@example.org',
    ],
  ])('names the person, who is reached where the writer is (%s: %s)', (_, body) => {
    const { requester, candidates } = findRequester(from(lawyer, body), domains)
    expect(requester).toEqual({ name: 'Erika Muster', address: 'office@sommer.example' })
    expect(candidates.map(({ because }) => because).slice(0, 2)).toEqual([
      'represented-person',
      'on-behalf-of',
    ])
  })

  it('is the requester where nobody is named', () => {
    const found = findRequester(from(lawyer, 'I write on behalf of my mother.'), domains)
    expect(found.requester).toEqual(lawyer)
  })

  it('is another person where only the family name is the same', () => {
    const mother = { name: 'Anna Muster', address: 'anna.muster@example.org' }
    const body = 'I am the mother of Erika Muster, aged 12. Please delete her account.'
    expect(findRequester(from(mother, body), domains).requester?.name).toBe('Erika Muster')
    const short = 'I write on behalf of Ms Bo Li, a neighbour.'
    expect(findRequester(from(mother, short), domains).requester?.name).toBe('Bo Li')
    const own = 'I write on behalf of Anna Muster, which is me.'
    expect(findRequester(from(mother, own), domains).requester).toEqual(mother)
  })

  it('a customer of ours asks for a user of theirs', () => {
    const body = 'One of our users, Mr Jan Novak (jan.novak@example.org), wants his data deleted.'
    const { requester, candidates } = findRequester(from(lawyer, body), domains)
    expect(requester).toEqual(lawyer)
    expect(candidates[1]).toEqual({
      name: 'Jan Novak',
      address: 'jan.novak@example.org',
      because: 'customers-end-user',
      confidence: 0.4,
    })
  })
})

it('a web form’s sender has the name that stands in it', () => {
  const form = { name: 'Website', address: 'noreply@acme.example' }
  const body = 'Name: Erika Muster\nE-mail: erika@example.org\n\nPlease erase me.'
  const { requester } = findRequester(from(form, body), domains)
  expect(requester).toEqual({ name: 'Erika Muster', address: 'erika@example.org' })
})

it('who is named by their address alone has the name that is spelled in the words', () => {
  const colleague = { address: 'tom@acme.example' }
  const body = 'By chat: “What do you hold about me? Pavel Dvorak, pavel.dvorak@example.net”'
  const { requester } = findRequester(from(colleague, body), domains)
  expect(requester).toEqual({ name: 'Pavel Dvorak', address: 'pavel.dvorak@example.net' })
})

it('a requester whose address deceives is pointed out', () => {
  const { warnings } = findRequester(from({ address: 'info@раypal.example' }, 'Erase me.'), domains)
  expect(warnings).toEqual(['look-alike-letters'])
})

describe('the candidates', () => {
  it('have the sender of the original first, then what else may be meant', () => {
    const body = 'Please delete my data, also under old@example.net.\n\nKind regards\nAnna Berg'
    const original = mail({ from: { name: 'Erin Walsh', address: 'erin@example.org' }, body })
    const colleague = { name: 'Tom Weber', address: 'tom@acme.example' }
    const { candidates } = findRequester({ outer: mail({ from: colleague }), original }, domains)
    expect(candidates.map(({ because, name, address }) => [because, address ?? name])).toEqual([
      ['original-sender', 'erin@example.org'],
      ['named-in-text', 'old@example.net'],
      ['signature', 'Anna Berg'],
      ['colleague', 'tom@acme.example'],
    ])
  })

  it('have the people of further mails that came with it', () => {
    const original = mail({ from: { address: 'erin@example.org' } })
    const others = [mail({ from: { address: 'samir@example.net' } })]
    const { candidates } = findRequester({ outer: mail({}), original, others }, domains)
    expect(candidates.map(({ because }) => because)).toEqual(['original-sender', 'other-mail'])
  })

  it('are in the order of confidence, each once, and the first is the requester', () => {
    const part = fc.constantFrom(
      'a@example.org',
      'b@acme.example',
      'on behalf of ',
      'Mr ',
      'Erika Muster',
      '\n',
      ' ',
      'Name: ',
      'x',
    )
    const body = fc.array(part, { maxLength: 30 }).map((parts) => parts.join(''))
    const sender = fc.constantFrom(null, lawyer, { address: 'c@acme.example' }, { name: 'Erika' })
    fc.assert(
      fc.property(body, sender, (words, writer) => {
        const { requester, candidates } = findRequester(from(writer, words), domains)
        const ranks = candidates.map(({ confidence }) => confidence)
        expect(ranks).toEqual(ranks.toSorted((one, other) => other - one))
        if (requester) expect(candidates[0]).toMatchObject(requester)
      }),
    )
  })
})

function from(sender: Mail['from'], body: string) {
  return { outer: mail({ from: sender, body }), original: null }
}

function mail(change: Partial<Mail>): Mail {
  return { from: null, subject: '', sentAt: null, body: '', warnings: [], ...change }
}
