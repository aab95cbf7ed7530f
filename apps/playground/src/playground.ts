import { ClientObjection } from '@privacy-desk/stand-ins/client-objection.js'
import { Refused } from './acts/refused.js'
import { slackAct } from './acts/slack-act.js'
import { teamsAct } from './acts/teams-act.js'
import { withSample } from './acts/with-sample.js'
import { castMember } from './cast.js'
import { Changes } from './changes.js'
import { moveTime } from './clock/move-time.js'
import type {
  ActRequest,
  ClientName,
  Done,
  ResetRequest,
  StateOnPage,
  TimeRequest,
} from './protocol.js'
import { type FileQuestion, type SeenFile, seenFile } from './state/seen-file.js'
import { state } from './state/state.js'
import type { World } from './world/world.js'

/** How a world is opened and begun anew. */
export interface WorldSource {
  open(onChange: () => void): Promise<World>
  /** Makes ready what a reset asks for, while the present world goes on. */
  prepare(request: ResetRequest): Promise<void>
  /** Puts what was made ready in the place of what is kept. No world may be open. */
  replace(): Promise<void>
}

/** How long after a change that nobody asked for the screens are kept. */
const idleMs = 2_000

/** What the page can do, one thing after the other, so that everybody sees the same order. */
export class Playground {
  readonly changes = new Changes()
  readonly #source: WorldSource
  /** Settled but while a reset changes one world for another. */
  #world: Promise<World>
  #turn: Promise<unknown> = Promise.resolve()
  #waiting = 0
  #saving: NodeJS.Timeout | undefined
  #isClosed = false

  private constructor(source: WorldSource, world: World) {
    this.#source = source
    this.#world = Promise.resolve(world)
  }

  static async open(source: WorldSource): Promise<Playground> {
    const early: { tell: () => void } = { tell: () => undefined }
    const world = await source.open(() => early.tell())
    const playground = new Playground(source, world)
    early.tell = () => playground.changes.tell()
    playground.changes.on(() => playground.#saveSoon())
    return playground
  }

  /** @throws Refused when there is no such person */
  async state(client: ClientName, person: string, request?: string): Promise<StateOnPage> {
    const who = personOf(person)
    return state(await this.#world, { client, who, request, busy: this.#waiting > 0 })
  }

  /** @throws Refused when the file is on nobody's screen, or not on this person's */
  async file(
    person: string,
    asked: Pick<FileQuestion, 'client' | 'message' | 'key'>,
  ): Promise<SeenFile> {
    const found = seenFile(await this.#world, { ...asked, who: personOf(person) })
    if (found === undefined) throw new Refused('This file is not on this screen.')
    return found
  }

  act({ client, person, act }: ActRequest): Promise<Done> {
    return this.#inTurn(async () => {
      const world = await this.#world
      const who = personOf(person)
      world.prefer(client)
      const plain = await withSample(act, world.clock.now())
      const toast =
        client === 'slack'
          ? await slackAct(world.slack, who, plain)
          : await teamsAct(world.teams, who, plain)
      await world.settle()
      return toast === undefined ? { ok: true } : { ok: true, toast }
    })
  }

  time(request: TimeRequest): Promise<Done> {
    return this.#inTurn(async () => {
      await moveTime(await this.#world, request)
      return { ok: true }
    })
  }

  reset(request: ResetRequest): Promise<Done> {
    return this.#inTurn(async () => {
      await this.#source.prepare(request)
      this.#world = this.#change(await this.#world)
      await this.#world
      return { ok: true }
    })
  }

  async #change(old: World): Promise<World> {
    await old.close()
    await this.#source.replace()
    return this.#source.open(() => this.changes.tell())
  }

  /** The periodic sweep changes screens without anybody having done anything. */
  #saveSoon(): void {
    if (this.#isClosed) return
    this.#saving ??= setTimeout(() => {
      this.#saving = undefined
      this.#turn = this.#turn.then(async () => (await this.#world).save()).catch(() => undefined)
    }, idleMs).unref()
  }

  /** Ends what is under way, keeps everything, closes. */
  async close(): Promise<void> {
    this.#isClosed = true
    clearTimeout(this.#saving)
    await this.#turn
    const world = await this.#world
    await world.settle()
    await world.save()
    await world.close()
  }

  #inTurn(run: () => Promise<Done>): Promise<Done> {
    this.#waiting += 1
    this.changes.tell()
    const turn = this.#turn.then(async () => {
      try {
        return await run().catch(problemOf)
      } finally {
        await (await this.#world).save()
        this.#waiting -= 1
        this.changes.tell()
      }
    })
    // The next turn comes even if this one failed.
    this.#turn = turn.catch(() => undefined)
    return turn
  }
}

function personOf(id: string) {
  const who = castMember(id)
  if (who === undefined) throw new Refused('There is nobody of that name.')
  return who
}

/** What a person got wrong is a sentence; everything else is a fault and is thrown on. */
function problemOf(error: unknown): Done {
  if (error instanceof Refused || error instanceof ClientObjection) {
    return { ok: false, problem: error.message }
  }
  throw error
}
