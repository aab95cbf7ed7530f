const formats = new Map<string, Intl.DateTimeFormat>()

const styles = {
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long' },
  moment: {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** Writes an ISO instant as people in the zone write it, in British English. */
export function when(instant: string, zone: string, style: keyof typeof styles): string {
  const at = Date.parse(instant)
  return Number.isNaN(at) ? instant : format(zone, style).format(at)
}

function format(zone: string, style: keyof typeof styles): Intl.DateTimeFormat {
  const key = `${zone} ${style}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-GB', { ...styles[style], timeZone: zone })
  formats.set(key, made)
  return made
}
