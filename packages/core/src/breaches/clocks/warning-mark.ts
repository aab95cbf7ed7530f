import type { WantedWarning } from './wanted-warnings.js'

/** Names a warning in its notice: `gdpr/notify-authority|left-24h-escalated`. */
export function warningStage({ clock, stage }: Pick<WantedWarning, 'clock' | 'stage'>): string {
  return `${clock}|${stage}`
}

/** What is acknowledged: the same for the lead and for whoever was told after them. */
export function warningMark(noticeStage: string): string {
  return noticeStage.replace(/-escalated$/, '')
}
