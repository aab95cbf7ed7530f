import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

interface Fonts {
  readonly regular: Buffer
  readonly bold: Buffer
}

/** Of the fonts that npm carries whole, DejaVu Sans has the letters of all our languages. */
const fileOf = (name: string) =>
  readFile(fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`)))

let kept: Promise<Fonts> | undefined

/**
 * The fonts of a PDF: free to embed (Bitstream Vera and DejaVu licence). Read once; what could not
 * be read is tried again the next time.
 */
export function fonts(): Promise<Fonts> {
  kept ??= read().catch((error: unknown) => {
    kept = undefined
    throw error
  })
  return kept
}

async function read(): Promise<Fonts> {
  const [regular, bold] = await Promise.all([fileOf('DejaVuSans'), fileOf('DejaVuSans-Bold')])
  return { regular, bold }
}
