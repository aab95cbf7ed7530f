import type { ReactNode } from 'react'

interface LinkProps {
  readonly href: string
  readonly children: ReactNode
  readonly className: string
}

/** A link of a message. It opens elsewhere and tells nobody where it was clicked. */
export function Link({ href, children, className }: LinkProps) {
  return (
    <a href={href} className={className} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  )
}
