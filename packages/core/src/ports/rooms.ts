import type { PostRef } from './messenger.js'

/** A private channel that the bot made. */
export interface MadeRoom {
  /** The channel, in the platform's id. */
  readonly place: string
  /** Its name may bear a number when the one asked for was taken. */
  readonly name: string
}

/** Somebody who could not be brought in. */
export interface Unreached {
  readonly person: string
  /** The platform's own code. */
  readonly why: string
}

/**
 * Private channels for the people of one thing. Every method may be called again after an
 * interruption, and throws `DeliveryError` when the room as a whole is not to be had.
 */
export interface Rooms {
  /**
   * Makes a private channel. One of that name which the bot made before, and in which nobody but
   * the bot is, is the one of an interrupted attempt and taken; beside any other a number is added.
   */
  open(name: string): Promise<MadeRoom>
  /** Brings people in, by the platform's ids; who is in already is no fault. */
  invite(place: string, people: readonly string[]): Promise<readonly Unreached[]>
  /** Takes people out; who is not in is no fault. */
  remove(place: string, people: readonly string[]): Promise<void>
  /** Pins a card of the bot's; one that is pinned already is no fault. */
  pin(post: PostRef): Promise<void>
}
