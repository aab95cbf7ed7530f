import { useState } from 'react'
import type { ResetRequest } from '../../src/protocol.js'
import { writeSeen } from '../chat/seen.js'
import { post } from '../desk/post.js'
import { Icon } from '../ui/icon.js'
import { Modal } from '../ui/modal.js'

interface ResetProps {
  readonly onDone: () => void
}

const choices = [
  {
    to: 'lived-in',
    label: 'A lived-in desk',
    hint: 'About 30 requests in all states, with half a year of history.',
  },
  { to: 'empty', label: 'An empty desk', hint: 'Nobody has asked for anything yet.' },
] as const

/** Begins anew, after asking. */
export function Reset({ onDone }: ResetProps) {
  const [asking, setAsking] = useState(false)
  const [to, setTo] = useState<ResetRequest['to']>('lived-in')
  const [working, setWorking] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const reset = async () => {
    if (working) return
    setWorking(true)
    const done = await post('reset', { to })
    setWorking(false)
    setProblem(done.problem ?? null)
    if (!done.ok) return
    writeSeen(null)
    setAsking(false)
    onDone()
  }
  return (
    <>
      <button type="button" className="button quiet" onClick={() => setAsking(true)}>
        <Icon name="reset" />
        Reset
      </button>
      {asking && (
        <Modal title="Begin anew" onClose={() => setAsking(false)}>
          <div className="modal-body">
            <p>Everything in this playground is thrown away, in Slack and in Teams.</p>
            <div className="choices" role="radiogroup" aria-label="What to begin with">
              {choices.map((choice) => (
                <label key={choice.to} className="choice boxed">
                  <input
                    type="radio"
                    name="reset"
                    checked={to === choice.to}
                    onChange={() => setTo(choice.to)}
                  />
                  <span>
                    {choice.label}
                    <small>{choice.hint}</small>
                  </span>
                </label>
              ))}
            </div>
            {working && to === 'lived-in' && (
              <p className="hint" role="status">
                Half a year of requests is being played. This can take half a minute.
              </p>
            )}
            {problem !== null && (
              <p className="problem" role="alert">
                {problem}
              </p>
            )}
          </div>
          <div className="modal-foot">
            <button type="button" className="button" onClick={() => setAsking(false)}>
              Cancel
            </button>
            <button
              type="button"
              className="button danger"
              aria-disabled={working}
              data-busy={working}
              onClick={() => void reset()}
            >
              {working ? 'Setting it up …' : 'Throw away and begin anew'}
            </button>
          </div>
        </Modal>
      )}
    </>
  )
}
