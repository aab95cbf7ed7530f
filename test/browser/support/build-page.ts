import { execFile } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

const root = fileURLToPath(new URL('../../..', import.meta.url))
const playground = join(root, 'apps', 'playground')

/** Builds the page where it is older than its sources, so that no test sees yesterday's. */
export async function buildPage(): Promise<void> {
  const [sources, built] = await Promise.all([
    newestIn(join(playground, 'page')),
    changedAt(join(playground, 'dist-page', 'index.html')),
  ])
  if (sources <= built) return
  // The tests' own `NODE_ENV` would build React for development, which takes twice the time.
  const env = { ...process.env, NODE_ENV: 'production' }
  await run('npm', ['run', 'build:page'], { cwd: root, env })
}

async function newestIn(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true })
  return Math.max(...(await Promise.all(names.map((name) => changedAt(join(folder, name))))))
}

const changedAt = (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )
