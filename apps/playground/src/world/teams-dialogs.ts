import type { TeamsDialog } from '@privacy-desk/stand-ins/teams/teams-person.js'

/** A dialog on somebody's screen. */
export interface OpenDialog {
  readonly id: string
  readonly dialog: TeamsDialog
  /** Faults by input id. */
  readonly faults: Readonly<Record<string, string>>
}

/** The dialog each person has open in Teams, which shows one at a time. */
export class TeamsDialogs {
  readonly #open = new Map<string, OpenDialog>()
  #count = 0

  of(person: string): OpenDialog | undefined {
    return this.#open.get(person)
  }

  show(person: string, dialog: TeamsDialog): void {
    this.#count += 1
    this.#open.set(person, { id: `dialog-${this.#count}`, dialog, faults: {} })
  }

  fault(person: string, faults: OpenDialog['faults']): void {
    const open = this.#open.get(person)
    if (open !== undefined) this.#open.set(person, { ...open, faults })
  }

  close(person: string): void {
    this.#open.delete(person)
  }
}
