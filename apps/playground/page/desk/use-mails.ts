import { listAt } from '@privacy-desk/stand-ins/list-at.js'
import { textAt } from '@privacy-desk/stand-ins/text-at.js'
import { useEffect, useState } from 'react'
import type { MailOnPage } from '../../src/protocol.js'
import { fetchJson } from './fetch-json.js'

/** The sample mails; nothing while they are fetched. */
export function useMails(): readonly MailOnPage[] | null {
  const [mails, setMails] = useState<readonly MailOnPage[] | null>(null)
  useEffect(() => {
    const gone = new AbortController()
    fetchJson('/api/mails', { signal: gone.signal }).then(
      (answer) => setMails(read(answer)),
      () => {
        if (!gone.signal.aborted) setMails([])
      },
    )
    return () => gone.abort()
  }, [])
  return mails
}

function read(answer: unknown): readonly MailOnPage[] {
  const mails = listAt({ answer }, 'answer').map((mail) => ({
    file: textAt(mail, 'file'),
    subject: textAt(mail, 'subject'),
    about: textAt(mail, 'about'),
    language: textAt(mail, 'language'),
  }))
  return mails.toSorted((a, b) => rank(a) - rank(b))
}

/** English first: it is what most who try the desk read. */
const rank = ({ language }: MailOnPage) => (language === 'en' ? 0 : 1)
