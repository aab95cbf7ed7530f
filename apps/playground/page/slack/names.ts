import { createContext } from 'react'
import type { PersonOnPage } from '../../src/protocol.js'

/** Everybody who may be mentioned. */
export const Names = createContext<readonly PersonOnPage[]>([])
