/** Confirmed at once and taken the next day, as most are. */
export const opened = [
  [0, 'confirm'],
  [1, 'take'],
] as const
