import { isJson } from '@privacy-desk/stand-ins/is-json.js'
import { z } from 'zod'
import type { Act, ClientName, Done, StateOnPage } from '../../../apps/playground/src/protocol.js'
import {
  type PlaygroundOptions,
  startPlayground,
} from '../../../apps/playground/src/start-playground.js'
import { sharedMailReader } from '../../support/shared-mail-reader.js'

/** The playground's API, as a page uses it. */
export interface Api {
  readonly url: string
  readonly folder: string
  state(client: ClientName, person: string, request?: string): Promise<StateOnPage>
  act(client: ClientName, person: string, act: Act): Promise<Done>
  post(path: string, body: unknown): Promise<Done>
  /** May be called twice. */
  close(): Promise<void>
}

/** The contract's types say what is in there. */
const done = z.custom<Done>(isJson)
const seen = z.custom<StateOnPage>(isJson)

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** Starts a playground with a clock that stands at 6 March 2026, 9:30 in Berlin. */
export async function startApi(options: PlaygroundOptions): Promise<Api> {
  const startAt = '2026-03-06T08:30:00Z'
  const running = await startPlayground({
    ...{ port: 0, startAt, logger: silent, mailReader: sharedMailReader },
    ...options,
  })
  let isOpen = true
  const close = async () => {
    if (!isOpen) return
    isOpen = false
    await running.close()
  }
  return { ...talkTo(running.url), folder: options.folder, close }
}

function talkTo(url: string) {
  const post = async (path: string, body: unknown): Promise<Done> => {
    const answer = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return done.parse(await answer.json())
  }
  return {
    url,
    post,
    act: (client: ClientName, person: string, act: Act) =>
      post('/api/act', { client, person, act }),
    state: async (client: ClientName, person: string, request?: string): Promise<StateOnPage> => {
      const more = request === undefined ? '' : `&request=${request}`
      const answer = await fetch(`${url}/api/state?client=${client}&person=${person}${more}`)
      return seen.parse(await answer.json())
    },
  }
}
