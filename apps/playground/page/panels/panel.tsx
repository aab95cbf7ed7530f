import { type ReactNode, useId } from 'react'
import { Icon, type IconName } from '../ui/icon.js'

interface PanelProps {
  readonly name: string
  readonly title: string
  readonly icon: IconName
  readonly children: ReactNode
}

/** A part of the page beside the chat client. */
export function Panel({ name, title, icon, children }: PanelProps) {
  const id = useId()
  return (
    <section className={`panel panel-${name}`} aria-labelledby={id}>
      <h2 id={id}>
        <Icon name={icon} />
        {title}
      </h2>
      {children}
    </section>
  )
}
