import type { Flag } from '../intake/flag.js'

const sentences: Readonly<Record<Flag, string>> = {
  'identity-doubtful':
    'The message does not show well who asks. Where there is reasonable doubt, ask for what confirms it, and no more (GDPR art. 12(6)).',
  'on-behalf-of':
    'Somebody asks on behalf of another person. Ask for the authority to act before anything is disclosed.',
  child: 'It is about a child. Check who may ask for the child, and answer in plain words.',
  'legal-threat':
    'The sender speaks of an authority, a court or a lawyer. The data protection officer should see it soon.',
  'deadline-set-by-sender':
    'The sender sets a deadline. The law’s date counts; an earlier answer may still be wise.',
  'existing-reference': 'It names a request of the desk.',
  'special-category-data':
    'It holds data that the law protects more (such as health: GDPR art. 9 and 10). Share it with nobody who does not need it.',
  'several-people': 'Several people seem to ask in it. “Split” gives each a request of their own.',
}

/** Says what a flag asks of the reader. Codes of other versions are shown as they are. */
export function flagText(code: string): string {
  return isKnown(code) ? sentences[code] : `${code.replaceAll('-', ' ')}.`
}

function isKnown(code: string): code is Flag {
  return Object.hasOwn(sentences, code)
}
