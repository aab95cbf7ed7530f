import { readFileSync } from 'node:fs'
import process from 'node:process'

/**
 * Prints `N passed, N failed` from the test runner's JSON reports; what a later one says of a file
 * holds. A file that could not be loaded counts as one failure, and so does a run that failed
 * although none of its tests did.
 */
const [runnerStatus = '0', ...reports] = process.argv.slice(2)
const files = new Map(reports.flatMap(read).map((file) => [file.name, file]))
const { passed, failed, skipped } = count([...files.values()])
const hidden = failed === 0 && runnerStatus !== '0' ? 1 : 0
const tail = skipped > 0 ? `, ${skipped} skipped` : ''
process.stdout.write(`${passed} passed, ${failed + hidden} failed${tail}\n`)

/** A runner that broke down has left no report, or half of one. */
function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).testResults ?? []
  } catch {
    return []
  }
}

function count(testResults) {
  const statuses = testResults.flatMap(({ status, assertionResults }) => {
    const own = assertionResults.map((test) => test.status)
    return status === 'failed' && !own.includes('failed') ? [...own, 'failed'] : own
  })
  const passed = statuses.filter((status) => status === 'passed').length
  const failed = statuses.filter((status) => status === 'failed').length
  return { passed, failed, skipped: statuses.length - passed - failed }
}
