import { createContext } from 'react'

/** The desk's time zone: times on the page are those of its people. */
export const Zone = createContext('UTC')
