import { jsonAt } from '@privacy-desk/stand-ins/json-at.js'
import { listAt } from '@privacy-desk/stand-ins/list-at.js'
import { textAt } from '@privacy-desk/stand-ins/text-at.js'
import { useEffect, useRef, useState } from 'react'
import type { Act, DialogOnPage } from '../../src/protocol.js'
import { Modal } from '../ui/modal.js'
import { Blocks } from './blocks.js'
import { useFormState } from './form-state.js'

interface SlackDialogProps {
  readonly dialog: DialogOnPage
  readonly busy: boolean
  readonly problem: string | null
  readonly act: (act: Act) => void
}

/** A modal of Slack: a form to submit, or something to read. */
export function SlackDialog({ dialog, busy, problem, act }: SlackDialogProps) {
  const form = useFormState(dialog)
  const place = useRef<HTMLFormElement>(null)
  const [tries, setTries] = useState(0)
  const { id, view, errors } = dialog
  const submit = textAt(jsonAt(view, 'submit'), 'text')
  const close = () => act({ do: 'close', dialog: id })
  // biome-ignore lint/correctness/useExhaustiveDependencies: every failed try leads to the first fault
  useEffect(() => {
    const faulty = place.current?.querySelector<HTMLElement>('[aria-invalid=true]')
    const first = faulty?.querySelector('input') ?? faulty
    first?.focus()
  }, [tries, errors])
  return (
    <Modal title={dialog.title} kind="slack" onClose={close}>
      <form
        ref={place}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const values = form.values()
          setTries(tries + 1)
          if (values !== null && !busy) act({ do: 'submit', dialog: id, values })
        }}
      >
        <div className="modal-body">
          {problem !== null && (
            <p className="problem" role="alert">
              {problem}
            </p>
          )}
          <Blocks
            blocks={listAt(view, 'blocks')}
            form={form}
            onAction={(action) => act({ do: 'click-in-dialog', dialog: id, action })}
          />
        </div>
        <div className="modal-foot">
          <button type="button" className="button" onClick={close}>
            {textAt(jsonAt(view, 'close'), 'text') || 'Close'}
          </button>
          {submit !== '' && (
            <button type="submit" className="button primary" aria-disabled={busy} data-busy={busy}>
              {submit}
            </button>
          )}
        </div>
      </form>
    </Modal>
  )
}
