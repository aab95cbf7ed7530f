/** Small words inside names: `Jean de la Tour`, `Anna van den Berg`. */
export const nameParticles: ReadonlySet<string> = new Set(
  (
    'van von de der den del della da dos di la zu ten ter du des le do das vom zum zur af av ' +
    'bin ibn al el op und y e i'
  ).split(' '),
)
