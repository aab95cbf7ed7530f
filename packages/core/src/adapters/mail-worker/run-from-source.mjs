// Lets a thread of uncompiled sources (tests, development) load TypeScript, as Node's loader
// options do not reach worker threads.
import { register } from 'tsx/esm/api'

register()
await import('./mail-thread.ts')
