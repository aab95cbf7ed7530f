/** A letter that somebody once wrote, without its date and its writer. */
export interface Letter {
  readonly subject: string
  readonly body: string
}

/** What people wrote in the last six months, by right and language. */
export const letters = {
  'access-de': {
    subject: 'Auskunft nach Art. 15 DSGVO',
    body: 'Sehr geehrte Damen und Herren,\n\nich bitte um Auskunft nach Art. 15 DSGVO: Welche Daten haben Sie über mich gespeichert, woher stammen sie, und an wen geben Sie sie weiter? Bitte schicken Sie mir eine Kopie.',
  },
  'erasure-de': {
    subject: 'Bitte löschen Sie meine Daten',
    body: 'Guten Tag,\n\nich habe mein Kundenkonto gekündigt. Bitte löschen Sie alle personenbezogenen Daten, die Sie noch über mich haben, und bestätigen Sie mir das.',
  },
  'consent-de': {
    subject: 'Widerruf meiner Einwilligung',
    body: 'Hallo,\n\nhiermit widerrufe ich meine Einwilligung in die Weitergabe meiner Daten an Ihre Partner.',
  },
  'marketing-de': {
    subject: 'Keine Werbung mehr',
    body: 'Hallo,\n\nich widerspreche der Verarbeitung meiner Daten für Direktwerbung. Bitte schicken Sie mir keine Werbung mehr, weder per Post noch per E-Mail.',
  },
  'breach-de': {
    subject: 'Falsche Rechnung im Umschlag',
    body: 'Guten Tag,\n\nin meinem Umschlag lag die Rechnung einer anderen Kundin mit ihrer Bankverbindung. Das ist doch eine Datenpanne. Sind meine Daten auch bei jemand anderem gelandet?',
  },
  'access-en': {
    subject: 'What data do you hold about me?',
    body: 'Hello,\n\nunder article 15 of the GDPR I would like a copy of all the personal data you hold about me, and to know who you have shared it with.',
  },
  'erasure-en': {
    subject: 'Delete my account and my data',
    body: 'Hi,\n\nplease delete all the personal data you hold about me. I no longer use your service.',
  },
  'objection-en': {
    subject: 'I object to profiling',
    body: 'Hello,\n\nI object to the processing of my personal data for profiling, under article 21 GDPR. Please stop it and tell me when you have.',
  },
  'processor-en': {
    subject: 'Help with a data subject request',
    body: 'Hello,\n\nyou are our processor for payroll. A former employee has asked us, the controller, for access to their personal data. Please send us a copy of all the personal data you hold on our behalf about them.',
  },
  'newsletter-en': {
    subject: 'Three new chairs for your office',
    body: 'View this e-mail in your browser\n\nSpring is here: 20% off all chairs until Sunday. Free delivery from two pieces.\n\nYou are receiving this e-mail because you subscribed on our website. You can unsubscribe at any time.',
  },
  'access-es': {
    subject: 'Acceso a mis datos personales',
    body: 'Buenos días:\n\nQuisiera saber qué datos personales tenéis sobre mí y de dónde los habéis sacado. Enviadme por favor una copia de mis datos.',
  },
  'access-fr': {
    subject: 'Droit d’accès',
    body: 'Bonjour,\n\nAu titre de l’article 15 du RGPD, je souhaite accéder à toutes les données personnelles que vous détenez à mon sujet et en recevoir une copie.',
  },
  'objection-fr': {
    subject: 'Opposition au traitement de mes données',
    body: 'Bonjour,\n\nJe m’oppose à l’utilisation de mes données à des fins de profilage, au titre de l’article 21 du RGPD.',
  },
  'portability-it': {
    subject: 'Portabilità dei miei dati',
    body: 'Buongiorno,\n\nai sensi dell’articolo 20 del GDPR vi chiedo la portabilità dei miei dati in un formato strutturato e leggibile da dispositivo automatico.',
  },
  'access-nl': {
    subject: 'Verzoek om inzage',
    body: 'Geachte heer of mevrouw,\n\nop grond van artikel 15 AVG verzoek ik u om inzage in mijn persoonsgegevens.',
  },
  'marketing-pl': {
    subject: 'Sprzeciw wobec marketingu',
    body: 'Dzień dobry,\n\nwnoszę sprzeciw wobec przetwarzania moich danych osobowych na potrzeby marketingu. Proszę nie wysyłać mi reklam.',
  },
  'rectification-cs': {
    subject: 'Oprava údajů',
    body: 'Dobrý den,\n\nna faktuře mám starou adresu. Opravte prosím tyto osobní údaje i ve svém systému.',
  },
  'erasure-bg': {
    subject: 'Изтриване на данните ми',
    body: 'Здравейте,\n\nмоля да изтриете всичките ми лични данни на основание чл. 17 от GDPR и да ме уведомите.',
  },
} as const satisfies Record<string, Letter>

export type LetterName = keyof typeof letters
