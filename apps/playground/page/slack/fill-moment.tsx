import { isCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { epochMs, toInstant } from '@privacy-desk/core/calendar/instant.js'
import { civilDateAt, instantAt, wallTimeAt } from '@privacy-desk/core/calendar/zone.js'
import { useContext } from 'react'
import { Zone } from '../shell/zone.js'
import { aria, type FillProps } from './fill-props.js'

/** A day with its time. Slack keeps Unix seconds; people here write the time of the desk's zone. */
export function FillMoment(props: FillProps) {
  const { value, onFill, id } = props
  const zone = useContext(Zone)
  return (
    <input
      className="field short"
      type="datetime-local"
      id={id}
      {...aria(props)}
      value={typeof value === 'number' ? written(value, zone) : ''}
      onChange={({ target }) => onFill(seconds(target.value, zone))}
    />
  )
}

function written(unix: number, zone: string): string {
  const at = toInstant(new Date(unix * 1000))
  return `${civilDateAt(at, zone)}T${wallTimeAt(at, zone)}`
}

function seconds(text: string, zone: string): number | null {
  const [day = '', time = ''] = text.split('T')
  return isCivilDate(day)
    ? Math.floor(epochMs(instantAt(day, time.slice(0, 5), zone)) / 1000)
    : null
}
