import { InlineQueue } from '@privacy-desk/core/adapters/inline/inline-queue.js'
import { memoryStore } from '@privacy-desk/core/adapters/memory/memory-store.js'
import type { DeskFile } from '@privacy-desk/core/config/desk-file.js'
import { toProfile } from '@privacy-desk/core/config/to-profile.js'
import { startWorker } from '@privacy-desk/core/delivery/start-worker.js'
import { sweep } from '@privacy-desk/core/delivery/sweep.js'
import { createDesk } from '@privacy-desk/core/desk/create-desk.js'
import type { DeskDeps } from '@privacy-desk/core/desk/deps.js'
import type { FetchFile } from '@privacy-desk/core/desk/desk.js'
import type { DeskLetters } from '@privacy-desk/core/desk/desk-letters.js'
import type { LetterMail } from '@privacy-desk/core/desk/letter-mail.js'
import type { Handover } from '@privacy-desk/core/intake/handover.js'
import type { Actor } from '@privacy-desk/core/people/member.js'
import type { MailReader } from '@privacy-desk/core/ports/mail-reader.js'
import type { Store } from '@privacy-desk/core/ports/store.js'
import { readCatalogue } from '@privacy-desk/core/regimes/catalogue.js'
import { deskLetters } from '@privacy-desk/core/runtime/desk-letters.js'
import { makeLaw } from '@privacy-desk/core/runtime/make-law.js'
import { createVault } from '@privacy-desk/core/vault/create-vault.js'
import { parseKeyRing } from '@privacy-desk/core/vault/key-ring.js'
import { deskFileOfTest } from './desk-file.js'
import { type MovedClock, movedClock } from './moved-clock.js'
import { type RecordingMessenger, recordingMessenger } from './recording-messenger.js'
import { scriptedReader } from './scripted-reader.js'
import { seededRandomness } from './seeded-randomness.js'

export interface DeskOfTest {
  readonly deps: DeskDeps
  readonly clock: MovedClock
  readonly slack: RecordingMessenger
  readonly desk: ReturnType<typeof createDesk>
  actor(slackId: string): Promise<Actor>
  /** Sweeps and lets everything due happen. */
  settle(): Promise<void>
  close(): Promise<void>
}

export interface DeskOfTestOptions {
  readonly store?: Store
  readonly mailReader?: MailReader
  readonly fetchFile?: FetchFile
  readonly start?: string
  readonly desk?: Partial<DeskFile>
  readonly letters?: Partial<DeskLetters>
  readonly mail?: LetterMail
}

export const masterKey = 'MDEyMzQ1Njc4OWFiY2RlZmdoaWprbG1ub3BxcnN0dXY='

/** A whole desk in memory, with a clock that is moved by hand and Slack as the only platform. */
export async function deskOfTest(options: DeskOfTestOptions = {}): Promise<DeskOfTest> {
  const clock = movedClock(options.start ?? '2026-03-06T08:00:00Z')
  const file = deskFileOfTest(options.desk)
  const store = options.store ?? memoryStore()
  const randomness = seededRandomness(1)
  const slack = recordingMessenger('slack')
  const errors: unknown[] = []
  const queue = new InlineQueue({
    clock,
    onError: (error) => void errors.push(error),
    timer: () => () => undefined,
  })
  const deps: DeskDeps = {
    profile: toProfile(file, ['slack']),
    law: makeLaw(readCatalogue(), file),
    letters: { ...deskLetters(file, 'desk.yaml'), ...options.letters },
    ...(options.mail && { mail: options.mail }),
    store,
    vault: vaultOver({ store, randomness, clock }),
    queue,
    mailReader: options.mailReader ?? scriptedReader(() => ({})),
    clock,
    randomness,
    logger: { info: () => undefined, warn: () => undefined, error: () => undefined },
  }
  const fetchFile = options.fetchFile ?? (async () => new Uint8Array())
  await startWorker(deps, { messenger: slack, fetchFile })
  const desk = createDesk(deps)
  return {
    deps,
    clock,
    slack,
    desk,
    actor: (id) => desk.actor({ platform: 'slack', id }),
    settle: async () => {
      await queue.drain()
      await sweep(deps)
      await queue.drain()
    },
    close: () => queue.close(),
  }
}

/** A vault with the tests' master key. */
export function vaultOver({ store, ...parts }: Pick<DeskDeps, 'store' | 'randomness' | 'clock'>) {
  const keys = parseKeyRing(masterKey)
  if (!keys.ok) throw new Error(keys.problems.join())
  return createVault({ store: store.vault, keys: keys.ring, ...parts })
}

/** What an employee pastes into the chat. */
export function pasted(text: string, at: DeskOfTest): Handover {
  return {
    platform: 'slack',
    gesture: 'direct-message',
    at: at.clock.now(),
    materials: [{ kind: 'text', text }],
  }
}
