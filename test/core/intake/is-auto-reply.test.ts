import { isAutoReply } from '@privacy-desk/core/intake/is-auto-reply.js'
import { describe, expect, test } from 'vitest'
import { processorMs } from '../../support/processor-time.js'

const subjects = [
  'Automatic reply: Your request PR-2026-0042',
  'Out of Office Re: Your request',
  'Automatische Antwort: Ihre Anfrage',
  'Réponse automatique : Votre demande',
  'Respuesta automática: Su solicitud',
  'Risposta automatica: La Sua richiesta',
  'Automatisch antwoord: Uw verzoek',
  'Odpowiedź automatyczna: Wniosek',
  'Resposta automática: O seu pedido',
  'Automatická odpověď: Vaše žádost',
  'Автоматичен отговор: Вашето искане',
]

const texts = [
  'Thank you for your message. I am currently out of the office and back on Monday.',
  'I’m on annual leave until 7 April. I will reply to your email when I return.',
  'Guten Tag,\n\nvielen Dank für Ihre Nachricht. Ich bin bis zum 7. April 2026 nicht im Büro.',
  'Vom 1. bis 12. April bin ich im Urlaub. Ihre E-Mail wird nicht weitergeleitet.',
  'Bonjour,\nje suis actuellement absente jusqu’au 7 avril inclus.',
  'Hola, estoy fuera de la oficina hasta el 7 de abril.',
  'Buongiorno, sono in ferie fino al 7 aprile. Al mio rientro risponderò.',
  'Beste, ik ben tot en met 7 april afwezig.',
  'Dzień dobry, przebywam obecnie na urlopie do 7 kwietnia.',
  'Olá, encontro-me ausente do escritório até 7 de abril.',
  'Dobrý den, do 7. 4. jsem na dovolené.',
  'Здравейте, в момента съм в отпуск до 7 април.',
]

const people = [
  ['Re: Your request PR-2026-0042', 'Here is the last digit of my customer number: 7.'],
  [
    'Re: Your request',
    'I was out of the office last week, sorry. Here is the proof you asked for.',
  ],
  ['AW: Ihre Anfrage', 'Ich wohne Musterweg 1 und war 2021 Kundin. Reicht das?'],
  ['Re: Votre demande', 'Je suis la personne concernée et voici mon numéro de client.'],
  ['Re: verzoek', 'Ik ben klant sinds 2019, mijn klantnummer is 12.'],
  ['Re: žádost', 'Jsem zákaznicí od roku 2019.'],
  ['Re: request', `${'My account is anna12. '.repeat(30)}I am out of the office next week.`],
  ['Re: request', 'This is me.\n\n> I am currently out of the office'],
] as const

describe('a mail that a program seems to have written', () => {
  test.each(subjects)('is known by its subject: %s', (subject) => {
    expect(isAutoReply(subject, 'Hello')).toBe(true)
  })
  test.each(texts)('is known by how it begins: %s', (text) => {
    expect(isAutoReply('Re: PR-2026-0042', text)).toBe(true)
  })
  test.each(people)('is none where a person answers: %s, %s', (subject, text) => {
    expect(isAutoReply(subject, text)).toBe(false)
  })
  test('is looked for in no time, whatever was pasted', () => {
    const started = processorMs()
    for (const text of [
      'I am '.repeat(50_000),
      'ich bin a '.repeat(20_000),
      'a'.repeat(1_000_000),
    ]) {
      expect(isAutoReply(text.slice(0, 900), text)).toBe(false)
    }
    expect(processorMs() - started).toBeLessThan(5_000)
  })
})
