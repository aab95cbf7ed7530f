import type { NoticeKind } from '@privacy-desk/core/ports/notice-store.js'

/** What somebody hears; the rest redraws what was said before. */
export const heardKinds: readonly NoticeKind[] = ['card', 'reminder', 'warning']
