import type { Curtain } from '../../src/protocol.js'

interface ExplanationProps {
  readonly explanation: Curtain['explanation']
}

/** How each date came about, step by step, with its source. */
export function Explanation({ explanation }: ExplanationProps) {
  if (explanation.length === 0) return <p className="empty">No deadline yet.</p>
  return (
    <div className="explanation">
      {explanation.map(({ milestone, safe, latest, steps }) => (
        <section key={milestone}>
          <h3>
            {milestone} <span>{safe === latest ? safe : `${safe}, at the latest ${latest}`}</span>
          </h3>
          <ol>
            {steps.map(({ text, citation, date, verified }) => (
              <li key={`${text} ${date}`}>
                <p>{text}</p>
                <p className="citation">
                  {citation}
                  {!verified && <em> (not checked)</em>} → <time dateTime={date}>{date}</time>
                </p>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
