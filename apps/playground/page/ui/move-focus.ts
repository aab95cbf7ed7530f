import type { KeyboardEvent } from 'react'

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
}

/** Moves the focus among the elements of a menu or a bar by arrows, Home and End. */
export function moveFocus(event: KeyboardEvent<HTMLElement>, selector: string): void {
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)]
  const at =
    document.activeElement instanceof HTMLElement ? all.indexOf(document.activeElement) : -1
  const next = nextOf(event.key, at, all.length)
  if (next === undefined) return
  event.preventDefault()
  all[next]?.focus()
}

function nextOf(key: string, at: number, count: number): number | undefined {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const step = steps[key]
  return step === undefined ? undefined : (at + step + count) % count
}
