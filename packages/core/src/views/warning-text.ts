import type { WarningCode } from '../intake/warning.js'

const sentences: Readonly<Record<WarningCode, string>> = {
  'ambiguous-date': 'Its date can be read in two ways; the likelier was taken.',
  attachments: 'It has attachments. They are kept, encrypted, and were not opened.',
  'cut-at-size': 'It is very long; only its beginning was read.',
  'date-before-thread': 'Its date lies before that of the mail it answers.',
  'date-from-received': 'Its own date could not be read; the day the mail server got it counts.',
  'date-in-future': 'Its date lies in the future, so the day it was handed over counts.',
  'date-too-old': 'Its date is more than five years old, so the day it was handed over counts.',
  'earlier-mail': 'The same person wrote before in this thread: the clock may have begun then.',
  encrypted: 'It is encrypted.',
  'file-not-fetched': 'The file could not be fetched from the chat.',
  'look-alike-letters':
    'Letters shown as � only look like Latin ones, as deceivers use them: check who it is.',
  'more-material': 'There was more than one message; one was read, all are kept.',
  'no-requester': 'I could not tell who is asking.',
  'nothing-inside': 'There was no text in it.',
  'out-of-memory': 'Reading it took too much memory.',
  'received-unknown':
    'I could not tell when it first reached anyone here; the day it was handed over counts.',
  'requester-from-text': 'The requester was found in the text, not in a sender line.',
  'requester-is-colleague': 'The only sender found is a colleague.',
  'requester-without-address': 'The requester has a name but no e-mail address.',
  'several-mails': 'There are several mails inside; the innermost from outside was read.',
  'several-senders': 'It names several senders.',
  'time-out': 'Reading it took too long.',
  'too-large': 'It is larger than 25 MB.',
  unreadable: 'It is not in a form that I can read.',
  'unreadable-date': 'Its date could not be read, so the day it was handed over counts.',
  'unreadable-part': 'A part of it could not be read.',
  'zone-assumed': 'Its date has no time zone and falls near midnight: the day may be another.',
}

/** Says what a reader's code means. Codes of older versions are shown as they are. */
export function warningText(code: string): string {
  return isKnown(code) ? sentences[code] : `${code.replaceAll('-', ' ')}.`
}

function isKnown(code: string): code is WarningCode {
  return Object.hasOwn(sentences, code)
}
