import { z } from 'zod'

const numbered = z.string().includes('{n}', { error: 'must contain {n}' })

const citation = z.strictObject({
  article: numbered,
  /** An inserted article such as 12A, where its letter stands apart (pt: 12.º-A). */
  lettered: numbered.includes('{letter}', { error: 'must contain {letter}' }).optional(),
  paragraph: numbered,
  point: numbered,
})

/** `phrases/<language>.yaml`: how a language cites, and its sentences for the choices. */
export const phraseFile = z.strictObject({
  citation,
  /** Laws whose parts are called otherwise, such as `al.` and `let.` in Swiss law. */
  citationUnder: z.record(z.string(), citation).optional(),
  /** By law: the points a, b, c … in the order of this language's own alphabet (bg: а, б, в …). */
  pointLetters: z.record(z.string(), z.string().min(1)).optional(),
  laws: z.record(
    z.string(),
    z.string().regex(/\{(?:article|raw)\}/, 'must contain {article} or {raw}'),
  ),
  choices: z.record(z.string(), z.record(z.string(), z.string().min(1))),
})
export type Phrases = z.output<typeof phraseFile>
