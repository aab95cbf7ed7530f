import { setUpLines } from './set-up-lines.js'

/** What `npm start` says in production where neither Slack nor Teams is set up. */
export const nothingSet = `Privacy Desk has nothing to start yet: neither Slack nor Teams is set up.

${setUpLines}`
