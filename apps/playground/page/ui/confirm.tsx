import { Modal } from './modal.js'

/** A question before something that cannot be undone. */
export interface Question {
  readonly title: string
  readonly text: string
  readonly yes: string
  readonly no: string
  readonly danger: boolean
}

interface ConfirmProps {
  readonly question: Question
  readonly kind?: 'slack' | 'teams' | 'page'
  readonly onAnswer: (yes: boolean) => void
}

/** Asks, and tells the answer. The harmless answer has the focus. */
export function Confirm({ question, kind = 'page', onAnswer }: ConfirmProps) {
  const { title, text, yes, no, danger } = question
  return (
    <Modal title={title} kind={kind} onClose={() => onAnswer(false)}>
      <p className="modal-body question">{text}</p>
      <div className="modal-foot">
        <button type="button" className="button" onClick={() => onAnswer(false)}>
          {no}
        </button>
        <button
          type="button"
          className={danger ? 'button danger' : 'button primary'}
          onClick={() => onAnswer(true)}
        >
          {yes}
        </button>
      </div>
    </Modal>
  )
}
