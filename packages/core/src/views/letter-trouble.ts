import { uncertain } from '../requests/uncertain.js'

/** What is wrong with a letter, and what to do about it. */
export interface LetterTrouble {
  readonly what: string
  readonly advice: string
}

const anew = 'Check the address, and write it anew.'

/** A letter that may or may not have left the desk; see docs/adr/0011. */
export function isUncertain(failure: string | undefined): boolean {
  return failure === uncertain
}

/**
 * Tells of a letter that the desk could not send, or that came back.
 * @param status of the letter or of its row in the outbox
 * @param failure the code of what went wrong
 * @param canSend whether the desk has a mail server
 */
export function letterTrouble(status: string, failure = '', canSend = true): LetterTrouble {
  if (status === 'bounced') {
    return {
      what: 'It came back.',
      advice: `The mail server of the recipient did not take it (${failure}): the requester may not have it. ${anew}`,
    }
  }
  if (status !== 'failed') return waiting(failure, canSend)
  if (isUncertain(failure)) {
    return {
      what: 'Nobody knows whether it was sent.',
      advice:
        'The connection broke while the mail server was given it, so the desk does not send it again by itself. Look into the mail server’s log: if it went, record that it is sent; if not, write it anew.',
    }
  }
  return { what: 'It was not sent.', advice: whyNot(failure) }
}

function waiting(failure: string, canSend: boolean): LetterTrouble {
  if (!canSend) {
    return {
      what: 'It waits, and the desk has no mail server any more.',
      advice:
        'It was released to be sent by the desk. Have “letters.smtp” set in desk.yaml: it goes out then.',
    }
  }
  return {
    what: 'It still waits for the mail server.',
    advice: `The desk keeps trying (${failure || 'not tried yet'}).`,
  }
}

function whyNot(failure: string): string {
  if (failure === 'erased') return 'The person’s data was erased before.'
  if (failure.startsWith('smtp-5')) return `The mail server refused it (${failure}). ${anew}`
  if (failure.startsWith('smtp-')) {
    return `The desk tried for a day (${failure}). Have the mail server looked at, and write it anew.`
  }
  return `The desk could not make a mail of it (${failure}). Send it another way, and tell whoever runs the desk.`
}
