import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { extname, join, sep } from 'node:path'
import { HttpProblem } from './http-problem.js'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

/**
 * Answers with a file of the built page.
 * @throws HttpProblem when there is none, or the path leads out of the folder
 */
export async function sendFile(
  response: ServerResponse,
  folder: string,
  path: string,
): Promise<void> {
  const file = join(folder, path === '/' ? 'index.html' : path)
  const type = types[extname(file)]
  if (!file.startsWith(folder + sep) || type === undefined || path.includes('\0')) throw missing()
  const bytes = await readFile(file).catch(() => {
    throw missing(path)
  })
  // The build puts a hash of their content into the names of everything but the page itself.
  const cache = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
  response.writeHead(200, { 'content-type': type, 'cache-control': cache })
  response.end(bytes)
}

function missing(path?: string): HttpProblem {
  return path === '/'
    ? new HttpProblem(404, 'The page is not built yet: run npm run build.')
    : new HttpProblem(404, 'There is nothing here.')
}
