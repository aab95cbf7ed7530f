import type { AuthorityToTell } from './authorities-to-tell.js'

/** How people are told: GDPR art. 34(1), and publicly by art. 34(3)(c). */
export const noticeChannels = ['e-mail', 'in-app', 'website'] as const
export type NoticeChannel = (typeof noticeChannels)[number]

/** One draft that a breach calls for. */
export type DraftChoice =
  | ({ readonly draft: 'authority' } & AuthorityToTell)
  | { readonly draft: 'individuals'; readonly regime: string; readonly channel: NoticeChannel }
  /** @param controller an id of `desk.yaml` */
  | { readonly draft: 'controller'; readonly controller: string }
  | { readonly draft: 'holding' }

/** Names a draft in forms and on the command line: `authority:gdpr:DE-BE`, `controller:shop`. */
export function draftId(choice: DraftChoice): string {
  switch (choice.draft) {
    case 'authority':
      return `authority:${choice.regime}:${choice.place}`
    case 'individuals':
      return `individuals:${choice.regime}:${choice.channel}`
    case 'controller':
      return `controller:${choice.controller}`
    case 'holding':
      return 'holding'
  }
}
