import { useContext, useState } from 'react'
import { ActingContext } from '../chat/acting.js'
import { useMails } from '../desk/use-mails.js'
import { Icon } from '../ui/icon.js'
import { MailRow } from './mail-row.js'
import { Panel } from './panel.js'
import { PasteMail } from './paste-mail.js'

interface MailTrayProps {
  /** Whose chat the mails are forwarded in. */
  readonly name: string
  /** Called after something was forwarded, to bring the chat into sight. */
  readonly onForwarded: () => void
}

/** Mails to forward to the desk: samples, or one's own by drag and drop or by pasting. */
export function MailTray({ name, onForwarded }: MailTrayProps) {
  const { act, busy } = useContext(ActingContext)
  const mails = useMails()
  const [pasting, setPasting] = useState(false)
  const forward = async (file: string) => {
    onForwarded()
    await act({ do: 'share-sample', file })
  }
  return (
    <Panel name="mails" title="Forward a mail" icon="mail">
      <p className="panel-note">
        As <strong>{name}</strong>, into the chat with Privacy Desk. Pick one, drop an .eml anywhere
        on the page, or{' '}
        <button type="button" className="link" onClick={() => setPasting(true)}>
          paste any text
        </button>
        .
      </p>
      {mails === null && <p className="panel-note">Fetching the sample mails …</p>}
      {mails?.length === 0 && (
        <p className="panel-note">
          <Icon name="warning" /> The sample mails could not be read.
        </p>
      )}
      <ul className="mails">
        {mails?.map((mail) => (
          <MailRow key={mail.file} mail={mail} busy={busy} onForward={forward} />
        ))}
      </ul>
      {pasting && <PasteMail onClose={() => setPasting(false)} onForwarded={onForwarded} />}
    </Panel>
  )
}
