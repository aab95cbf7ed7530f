import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** Of the fonts that npm carries whole, DejaVu Sans has the letters of all our languages. */
const fileOf = (name: string) =>
  readFile(fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`)))

/** The fonts of a PDF: free to embed (Bitstream Vera and DejaVu licence). */
export async function fonts(): Promise<{ readonly regular: Buffer; readonly bold: Buffer }> {
  const [regular, bold] = await Promise.all([fileOf('DejaVuSans'), fileOf('DejaVuSans-Bold')])
  return { regular, bold }
}
