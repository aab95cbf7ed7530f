import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react'
import { moveFocus } from './move-focus.js'
import { useAway } from './use-away.js'

export interface MenuItem {
  readonly label: string
  readonly hint?: string
  readonly pick: () => void
}

interface MenuProps {
  readonly label: string
  readonly items: readonly MenuItem[]
  readonly children: ReactNode
  readonly className?: string
  /** Where it unfolds. */
  readonly at?: 'below' | 'above'
}

/** A button that unfolds a menu; arrows move in it, Escape closes it. */
export function Menu({ label, items, children, className = '', at = 'below' }: MenuProps) {
  const [open, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const id = useId()
  useAway(
    place,
    open,
    useCallback(() => setOpen(false), []),
  )
  useEffect(() => {
    if (open) place.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus()
  }, [open])
  const shut = () => {
    setOpen(false)
    opener.current?.focus()
  }
  return (
    <div className="menu-place" ref={place}>
      <button
        type="button"
        ref={opener}
        className={className}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <div
          id={id}
          className={`menu menu-${at}`}
          role="menu"
          tabIndex={-1}
          aria-label={label}
          onKeyDown={(event) => {
            if (event.key === 'Escape') shut()
            else moveFocus(event, '[role=menuitem]')
          }}
        >
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                shut()
                item.pick()
              }}
            >
              <span>{item.label}</span>
              {item.hint !== undefined && <small>{item.hint}</small>}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
