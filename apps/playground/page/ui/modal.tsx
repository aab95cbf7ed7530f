import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { Icon } from './icon.js'

interface ModalProps {
  readonly title: string
  readonly children: ReactNode
  readonly onClose: () => void
  readonly kind?: 'slack' | 'teams' | 'page'
  /** What the corner button says. */
  readonly close?: string
}

/** A form begins with its first field, anything else with its first answer. */
const beginning = '.modal-body :is(input, textarea, select), .modal-foot button'

/**
 * A dialog on top of the page. The browser's own: it keeps the focus inside, closes on Escape, and
 * gives the focus back to where it was.
 */
export function Modal({ title, children, onClose, kind = 'page', close = 'Close' }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const label = useId()
  useLayoutEffect(() => {
    const shown = dialog.current
    if (shown?.open === false) shown.showModal()
    shown?.querySelector<HTMLElement>(beginning)?.focus()
    return () => shown?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={`modal modal-${kind}`}
      aria-labelledby={label}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="modal-head">
        <h2 id={label}>{title}</h2>
        <button type="button" className="plain-icon" aria-label={close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {children}
    </dialog>
  )
}
