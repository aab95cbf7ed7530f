/** Without accents, which are taken off before comparing. */
const greetings = [
  'hi',
  'hello',
  'hey',
  'hallo',
  'servus',
  'moin',
  'hola',
  'salut',
  'bonjour',
  'ciao',
  'ahoj',
  'dobry den',
  'czesc',
  'hej',
  'hoi',
  'ola',
  'thanks',
  'thank you',
  'danke',
  'merci',
  'gracias',
  'good morning',
  'good afternoon',
  'guten morgen',
  'guten tag',
]

/**
 * Whether a message says nothing but hello or thanks, whatever its case, accents and punctuation.
 * It gets help, and no request is opened for it.
 */
export function isGreeting(text: string): boolean {
  const words = text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^\p{L}\s]/gu, '')
    .trim()
    .toLowerCase()
  return greetings.includes(words.replace(/\s+/g, ' '))
}
