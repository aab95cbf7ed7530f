import { createServer, type RequestListener, type Server } from 'node:http'
import { DeliveryError } from '@privacy-desk/core/ports/messenger.js'
import { createFetchFile } from '@privacy-desk/teams/fetch-file.js'
import { fileHostAllowed } from '@privacy-desk/teams/file-hosts.js'
import { keptFile } from '@privacy-desk/teams/kept-file.js'
import { refusedFile } from '@privacy-desk/teams/refused-file.js'
import { afterEach, describe, expect, test } from 'vitest'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener)
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

const refusal = (fetching: Promise<Uint8Array>) =>
  fetching.then(
    () => 'fetched',
    (error: unknown) =>
      error instanceof DeliveryError ? [error.code, error.options.retryable] : error,
  )

describe('a file that Teams points to', () => {
  test.each([
    ['https://contoso-my.sharepoint.com/x?tempauth=1', true],
    ['https://contoso.sharepoint.us/x', true],
    ['https://public.dm.files.1drv.com/x', true],
    ['https://graph.microsoft.com/v1.0/x', true],
    ['http://contoso.sharepoint.com/x', false],
    ['https://contoso.sharepoint.com:8443/x', false],
    ['https://me@contoso.sharepoint.com/x', false],
    ['https://sharepoint.com.evil.example/x', false],
    ['https://evilsharepoint.com/x', false],
    ['https://127.0.0.1/x', false],
    ['http://169.254.169.254/latest', false],
    ['file:///etc/passwd', false],
    ['nonsense', false],
  ])('at %s may be fetched: %s', (address, allowed) => {
    expect(fileHostAllowed(address, [])).toBe(allowed)
  })

  test('is fetched without any credentials', async () => {
    const origin = await serve((request, response) =>
      response.end(JSON.stringify(request.headers.authorization ?? 'none')),
    )
    const bytes = await createFetchFile([origin])(`${origin}/file`)
    expect(Buffer.from(bytes).toString()).toBe('"none"')
  })

  test('is not fetched from elsewhere, not even by a redirect', async () => {
    const origin = await serve((_, response) =>
      response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
    )
    expect(await refusal(createFetchFile([])(`${origin}/file`))).toEqual([
      'file-host-not-allowed',
      false,
    ])
    expect(await refusal(createFetchFile([origin])(`${origin}/file`))).toEqual([
      'file-host-not-allowed',
      false,
    ])
  })

  test('is not followed around in circles', async () => {
    const origin = await serve((_, response) =>
      response.writeHead(302, { location: '/again' }).end(),
    )
    expect(await refusal(createFetchFile([origin])(`${origin}/file`))).toEqual([
      'file-redirects',
      false,
    ])
  })

  test('is given up at 25 MB, however long it says it is', async () => {
    const part = Buffer.alloc(1024 * 1024)
    const origin = await serve((_, response) => {
      const more = (): boolean => !response.destroyed && response.write(part, more)
      more()
    })
    expect(await refusal(createFetchFile([origin])(`${origin}/file`))).toEqual([
      'file-too-large',
      false,
    ])
  })

  test.each([
    [403, false],
    [404, false],
    [429, true],
    [503, true],
  ])('that answers %i is worth another try: %s', async (status, retryable) => {
    const origin = await serve((_, response) => response.writeHead(status).end())
    expect(await refusal(createFetchFile([origin])(`${origin}/file`))).toEqual([
      `file-http-${status}`,
      retryable,
    ])
  })

  test('that breaks off is worth another try', async () => {
    const origin = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('x')
      setTimeout(() => response.destroy(), 20)
    })
    expect(await refusal(createFetchFile([origin])(`${origin}/file`))).toEqual([
      'file-unreachable',
      true,
    ])
  })

  test('that was kept needs no fetching', async () => {
    const bytes = await createFetchFile([])(keptFile.write(Buffer.from('hello')))
    expect(Buffer.from(bytes).toString()).toBe('hello')
  })

  test('that was refused stays refused for the same reason', async () => {
    const refused = createFetchFile([])(refusedFile.write('file-too-large'))
    expect(await refusal(refused)).toEqual(['file-too-large', false])
  })
})
