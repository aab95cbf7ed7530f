import { useState } from 'react'
import type { StateOnPage, TimeRequest } from '../../src/protocol.js'
import { post } from '../desk/post.js'
import { civilDay } from '../ui/civil-day.js'
import { when } from '../ui/when.js'
import { Panel } from './panel.js'

interface ClockPanelProps {
  readonly clock: StateOnPage['clock']
}

/** The desk's clock, and how to move it forward. */
export function ClockPanel({ clock }: ClockPanelProps) {
  const { now, zone, nextReminderAt } = clock
  const today = civilDay(now, zone)
  const [date, setDate] = useState('')
  const [moving, setMoving] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const move = async (request: TimeRequest) => {
    if (moving) return
    setMoving(true)
    setProblem(null)
    const done = await post('time', request)
    setMoving(false)
    setProblem(done.problem ?? null)
    if (done.ok) setDate('')
  }
  return (
    <Panel name="time" title="Time" icon="clock">
      <p className="clock" aria-live="polite" data-busy={moving}>
        <strong>{when(now, zone, 'date')}</strong>
        <span>
          {when(now, zone, 'weekday')}, {when(now, zone, 'time')} · {zone}
        </span>
      </p>
      <button
        type="button"
        className="button primary wide"
        disabled={nextReminderAt === null}
        aria-disabled={moving}
        onClick={() => void move({ to: 'next-reminder' })}
      >
        Next reminder
        <small>
          {nextReminderAt === null ? 'none is planned' : when(nextReminderAt, zone, 'moment')}
        </small>
      </button>
      <div className="clock-row">
        <button type="button" className="button" onClick={() => void move({ days: 1 })}>
          +1 day
        </button>
        <button type="button" className="button" onClick={() => void move({ days: 7 })}>
          +1 week
        </button>
      </div>
      <form
        className="clock-row"
        onSubmit={(event) => {
          event.preventDefault()
          if (date !== '') void move({ date })
        }}
      >
        <input
          className="field"
          type="date"
          aria-label="Move the clock to this day"
          value={date === '' ? today : date}
          onChange={({ target }) => setDate(target.value)}
        />
        <button type="submit" className="button" aria-disabled={date === ''}>
          Go
        </button>
      </form>
      {problem !== null && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </Panel>
  )
}
