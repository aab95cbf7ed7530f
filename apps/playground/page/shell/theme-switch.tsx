import { useContext } from 'react'
import { Icon } from '../ui/icon.js'
import { Theme } from './theme.js'

interface ThemeSwitchProps {
  readonly onTheme: (theme: 'light' | 'dark') => void
}

/** Light or dark. */
export function ThemeSwitch({ onTheme }: ThemeSwitchProps) {
  const theme = useContext(Theme)
  const other = theme === 'dark' ? 'light' : 'dark'
  return (
    <button
      type="button"
      className="plain-icon"
      aria-label={`Switch to ${other} colours`}
      onClick={() => onTheme(other)}
    >
      <Icon name={other === 'dark' ? 'moon' : 'sun'} />
    </button>
  )
}
