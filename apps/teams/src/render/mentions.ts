import type { MentionEntity } from './adaptive-card.js'
import { mentionName } from './escape.js'
import { limits } from './limits.js'

/** Collects the people a card mentions; Teams wants each twice, in the text and as an entity. */
export class Mentions {
  readonly #entities = new Map<string, MentionEntity>()

  /** Mentions somebody. @returns the markdown that stands for them */
  add(name: string, id: string): string {
    const text = `<at>${this.#free(mentionName(name.slice(0, limits.mention)), id)}</at>`
    const shown = text.slice('<at>'.length, -'</at>'.length)
    this.#entities.set(text, { type: 'mention', text, mentioned: { id, name: shown } })
    return text
  }

  get entities(): readonly MentionEntity[] {
    return [...this.#entities.values()]
  }

  /** Teams finds the person by the text, so two people of one name need two texts. */
  #free(name: string, id: string): string {
    let shown = name
    for (let count = 2; this.#taken(shown, id); count += 1) shown = `${name} (${count})`
    return shown
  }

  #taken(name: string, id: string): boolean {
    const known = this.#entities.get(`<at>${name}</at>`)
    return known !== undefined && known.mentioned.id !== id
  }
}
