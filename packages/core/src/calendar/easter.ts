import { addDays } from './civil-arithmetic.js'
import { type CivilDate, toCivilDate } from './civil-date.js'

/**
 * Easter Sunday of the western churches: the Gregorian rule in the form of Meeus, Jones and
 * Butcher.
 */
export function easterSunday(year: number): CivilDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const leapCenturies = Math.floor(century / 4)
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30
  const leapYears = Math.floor(yearOfCentury / 4)
  const toSunday =
    (32 + 2 * (century % 4) + 2 * leapYears - epact - (yearOfCentury % 4) + 7 * 8) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const march = epact + toSunday - 7 * late + 22
  return addDays(toCivilDate(`${year}-03-01`), march - 1)
}

/** Easter Sunday of the Orthodox churches: the Julian rule, written as a Gregorian day. */
export function orthodoxEasterSunday(year: number): CivilDate {
  const moon = (19 * (year % 19) + 15) % 30
  const toSunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
  const julianBehind = Math.floor(year / 100) - Math.floor(year / 400) - 2
  return addDays(toCivilDate(`${year}-03-22`), moon + toSunday + julianBehind)
}
