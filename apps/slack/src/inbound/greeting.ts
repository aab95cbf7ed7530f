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

/** Whether a message says nothing but hello or thanks, which gets help instead of a request. */
export function isGreeting(text: string): boolean {
  const words = text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^\p{L}\s]/gu, '')
    .trim()
    .toLowerCase()
  return greetings.includes(words.replace(/\s+/g, ' '))
}
