import type { ReactNode } from 'react'

const round = 'M10 19a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z'

/** The emoji in front of a card's status, by Slack's names. */
const signs: Readonly<Record<string, { tone: string; ground: string; mark: string }>> = {
  information_source: { tone: 'info', ground: round, mark: 'M10 9.2v5M10 6h.01' },
  white_check_mark: { tone: 'good', ground: round, mark: 'm6 10.4 2.7 2.7L14.2 7.4' },
  warning: { tone: 'warn', ground: 'M10 2.2 18.6 17.6H1.4Z', mark: 'M10 8v4M10 14.7h.01' },
  rotating_light: { tone: 'urgent', ground: round, mark: 'M10 5.6v5M10 14h.01' },
}

/**
 * Draws an emoji. The status signs are drawn here, the same on every machine, as Slack draws its
 * own; the rest is left to the machine's font.
 */
export function drawEmoji(name: string, written: string): ReactNode {
  const sign = signs[name]
  if (sign === undefined) return written
  return (
    <svg className={`sign sign-${sign.tone}`} viewBox="0 0 20 20" aria-hidden="true">
      <path className="sign-ground" d={sign.ground} />
      <path className="sign-mark" d={sign.mark} />
    </svg>
  )
}
