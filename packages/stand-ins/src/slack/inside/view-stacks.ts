import type { Happenings } from '../../happenings.js'
import type { Json } from '../../json.js'
import { listAt } from '../../list-at.js'
import { textAt } from '../../text-at.js'
import type { SavedSlack } from '../saved-slack.js'
import type { SlackView } from '../slack-objects.js'
import type { SlackHappenings } from '../slack-stand-in.js'

function seen(user: string, raw: Json): SlackView {
  return {
    kind: 'view',
    id: textAt(raw, 'id'),
    hash: textAt(raw, 'hash'),
    type: raw.type === 'home' ? 'home' : 'modal',
    user,
    blocks: listAt(raw, 'blocks'),
    callbackId: textAt(raw, 'callback_id'),
    externalId: textAt(raw, 'external_id'),
    privateMetadata: textAt(raw, 'private_metadata'),
    raw,
  }
}

/** The modals each person has open, the top one last, and everybody's Home tab. */
export class ViewStacks {
  readonly #stacks = new Map<string, readonly SlackView[]>()
  readonly #homes = new Map<string, SlackView>()
  readonly #happenings: Happenings<SlackHappenings>

  constructor(happenings: Happenings<SlackHappenings>) {
    this.#happenings = happenings
  }

  stack(user: string): readonly SlackView[] {
    return this.#stacks.get(user) ?? []
  }

  home(user: string): SlackView | undefined {
    return this.#homes.get(user)
  }

  /** Everybody's Home tab. */
  saveHomes(): SavedSlack['homes'] {
    return [...this.#homes].map(([user, { raw }]) => ({ user, raw }))
  }

  restoreHomes(saved: SavedSlack['homes']): void {
    for (const { user, raw } of saved) this.#homes.set(user, seen(user, raw))
  }

  find(test: (view: SlackView) => boolean): SlackView | undefined {
    return [...this.#stacks.values()].flat().find(test)
  }

  /** Opens a new stack with this view, or puts it on top of the present one. */
  show(user: string, raw: Json, onTop: boolean): SlackView {
    const view = seen(user, raw)
    const before = this.stack(user)
    this.#stacks.set(user, onTop ? [...before, view] : [view])
    if (!onTop) this.#tellClosed(before)
    this.#happenings.tell('view', view)
    return view
  }

  redraw(old: SlackView, raw: Json): SlackView {
    const view = seen(old.user, raw)
    this.#stacks.set(
      old.user,
      this.stack(old.user).map((v) => (v.id === old.id ? view : v)),
    )
    this.#happenings.tell('view', view)
    return view
  }

  publish(user: string, raw: Json): SlackView {
    const view = seen(user, raw)
    this.#homes.set(user, view)
    this.#happenings.tell('home', view)
    return view
  }

  /** Closes a view and what lies on top of it. */
  close(view: SlackView): void {
    const stack = this.stack(view.user)
    const at = stack.findIndex((v) => v.id === view.id)
    if (at < 0) return
    this.#stacks.set(view.user, stack.slice(0, at))
    this.#tellClosed(stack.slice(at))
  }

  #tellClosed(views: readonly SlackView[]): void {
    for (const view of views) this.#happenings.tell('viewClosed', view)
  }
}
