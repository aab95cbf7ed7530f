import { createContext } from 'react'

/** Whether the page is light or dark at the moment. */
export const Theme = createContext<'light' | 'dark'>('light')
