import type { Act, DialogOnPage } from '../../src/protocol.js'
import { Modal } from '../ui/modal.js'
import { Card } from './card.js'

interface TeamsDialogProps {
  readonly dialog: DialogOnPage
  readonly problem: string | null
  readonly act: (act: Act) => void
}

/** A dialog of Teams: a card on top of the page. */
export function TeamsDialog({ dialog, problem, act }: TeamsDialogProps) {
  const { id, title, card, errors } = dialog
  const faults = [...(problem === null ? [] : [problem]), ...Object.values(errors)]
  return (
    <Modal title={title} kind="teams" onClose={() => act({ do: 'close', dialog: id })}>
      <div className="modal-body">
        {faults.map((fault) => (
          <p key={fault} className="problem" role="alert">
            {fault}
          </p>
        ))}
        {card !== undefined && (
          <Card
            card={card}
            onPress={({ action, inputs }) =>
              act({ do: 'submit', dialog: id, values: inputs, action })
            }
          />
        )}
      </div>
    </Modal>
  )
}
