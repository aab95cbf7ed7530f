import { useCallback, useEffect, useState } from 'react'

type Chosen = 'light' | 'dark'

const key = 'privacy-desk-theme'
const dark = matchMedia('(prefers-color-scheme: dark)')

const read = (): Chosen | null => {
  const kept = localStorage.getItem(key)
  return kept === 'light' || kept === 'dark' ? kept : null
}

/** Light or dark: as chosen here, else as the machine is set. */
export function useTheme(): readonly [Chosen, (theme: Chosen) => void] {
  const [chosen, setChosen] = useState(read)
  const [system, setSystem] = useState(dark.matches)
  useEffect(() => {
    const change = () => setSystem(dark.matches)
    dark.addEventListener('change', change)
    return () => dark.removeEventListener('change', change)
  }, [])
  const theme = chosen ?? (system ? 'dark' : 'light')
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  const choose = useCallback((next: Chosen) => {
    localStorage.setItem(key, next)
    setChosen(next)
  }, [])
  return [theme, choose]
}
