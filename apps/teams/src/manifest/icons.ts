import { type Pixel, png } from './png.js'

const paper: Pixel = [255, 255, 255, 255]
const teal: Pixel = [0x1f, 0x5c, 0x57, 255]
const clear: Pixel = [255, 255, 255, 0]

/** A point on a drawing of 1 by 1, from the top left. */
type Shape = (x: number, y: number) => boolean

/** A shield with a tick: the desk keeps, and keeps on time. */
const shield: Shape = (x, y) => {
  const half = y < 0.5 ? 0.32 : 0.32 * Math.sqrt(Math.max(0, 1 - ((y - 0.5) / 0.36) ** 2))
  return y > 0.14 && y < 0.86 && Math.abs(x - 0.5) < half
}

const tick: Shape = (x, y) =>
  near([0.36, 0.5], [0.46, 0.61], x, y) || near([0.46, 0.61], [0.65, 0.37], x, y)

/** Within a pen's breadth of the line between two points. */
function near([ax, ay]: Point, [bx, by]: Point, x: number, y: number): boolean {
  const length = (bx - ax) ** 2 + (by - ay) ** 2
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length
  const at = Math.min(1, Math.max(0, along))
  return Math.hypot(x - ax - at * (bx - ax), y - ay - at * (by - ay)) < 0.045
}

type Point = readonly [number, number]

/** Microsoft asks for 192 by 192 in full colour, and 32 by 32 in white on nothing. */
export const icons = {
  'color.png': () => drawing(192, (x, y) => (shield(x, y) && !tick(x, y) ? paper : teal)),
  'outline.png': () => drawing(32, (x, y) => (shield(x, y) && !tick(x, y) ? paper : clear)),
} as const

const drawing = (size: number, colourAt: (x: number, y: number) => Pixel): Buffer =>
  png(size, (x, y) => colourAt((x + 0.5) / size, (y + 0.5) / size))
