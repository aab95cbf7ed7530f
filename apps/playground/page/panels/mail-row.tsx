import type { MailOnPage } from '../../src/protocol.js'
import { Icon } from '../ui/icon.js'

interface MailRowProps {
  readonly mail: MailOnPage
  readonly busy: boolean
  readonly onForward: (file: string) => void
}

/** A sample mail; pressing it forwards it. */
export function MailRow({ mail, busy, onForward }: MailRowProps) {
  const { file, subject, about, language } = mail
  return (
    <li>
      <button
        type="button"
        className="mail"
        aria-disabled={busy}
        onClick={() => {
          if (!busy) onForward(file)
        }}
      >
        <span className="language">{language.toUpperCase()}</span>
        <span className="mail-words">
          <strong lang={language}>{subject}</strong>
          <small>{about}</small>
        </span>
        <span className="mail-go">
          <Icon name="next" />
          <span className="for-readers">Forward</span>
        </span>
      </button>
    </li>
  )
}
