import { useContext, useState } from 'react'
import { ActingContext } from '../chat/acting.js'
import { base64Of } from '../ui/base64-of.js'
import { Modal } from '../ui/modal.js'

interface PasteMailProps {
  readonly onClose: () => void
  readonly onForwarded: () => void
}

/** Takes any text. With mail headers it goes in as a mail file, else as a text file. */
export function PasteMail({ onClose, onForwarded }: PasteMailProps) {
  const { act } = useContext(ActingContext)
  const [text, setText] = useState('')
  const forward = async () => {
    if (text.trim() === '') return
    onClose()
    onForwarded()
    const name = hasHeaders(text) ? 'pasted.eml' : 'pasted.txt'
    await act({ do: 'share-file', name, base64: await base64Of(new Blob([text])) })
  }
  return (
    <Modal title="Paste a request" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void forward()
        }}
      >
        <div className="modal-body">
          <label className="input-label" htmlFor="pasted">
            The mail, with its headers if you have them
          </label>
          <textarea
            id="pasted"
            className="field"
            rows={12}
            value={text}
            placeholder={'From: …\nDate: …\nSubject: …\n\nPlease delete everything you have on me.'}
            onChange={({ target }) => setText(target.value)}
          />
          <p className="hint">It stays on this machine.</p>
        </div>
        <div className="modal-foot">
          <button type="button" className="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="button primary" aria-disabled={text.trim() === ''}>
            Forward
          </button>
        </div>
      </form>
    </Modal>
  )
}

const hasHeaders = (text: string) =>
  /^(?:From|Date|Subject|Received|To): ./m.test(text.slice(0, 2000))
