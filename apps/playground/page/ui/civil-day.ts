/** The calendar day, `YYYY-MM-DD`, that people in the zone have at an ISO instant. */
export function civilDay(instant: string, zone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(Date.parse(instant))
}
