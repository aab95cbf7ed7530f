import { readFileSync } from 'node:fs'
import process from 'node:process'

/**
 * Prints, one a line, the test files that a dead worker left unfinished, from the test runner's
 * JSON report; nothing where a test failed, since then the run has its verdict.
 */
const { testResults } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
const has = (status) => (file) => file.assertionResults.some((test) => test.status === status)
const failed = testResults.some((file) => file.status === 'failed' || has('failed')(file))
const unfinished = failed ? [] : testResults.filter(has('pending'))
process.stdout.write(unfinished.map(({ name }) => `${name}\n`).join(''))
