import type { ServerResponse } from 'node:http'
import type { SeenFile } from '../state/seen-file.js'

/** Answers with a file to keep: whatever is in it, the browser does not show it as a page. */
export function sendDownload(response: ServerResponse, { name, bytes }: SeenFile): void {
  response.writeHead(200, {
    'content-type': 'application/octet-stream',
    // RFC 6266 with the encoding of RFC 8187, in which a name cannot end its field.
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, hex)}`,
    'cache-control': 'no-store',
  })
  response.end(bytes)
}

const hex = (sign: string) => `%${sign.charCodeAt(0).toString(16)}`
