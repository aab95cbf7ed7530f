import { z } from 'zod'

const numbered = z.string().includes('{n}', { error: 'must contain {n}' })

/** What a notice of a breach tells, part by part: GDPR art. 33(3). */
export const noticeParts = [
  'happened',
  'nature',
  'peopleKinds',
  'people',
  'dataKinds',
  'records',
  'consequences',
  'measures',
  'delay',
  'informed',
  'advice',
] as const
export type NoticePart = (typeof noticeParts)[number]

/** How drafts of a breach say what is known and what is to follow. */
const breachWords = z.strictObject({
  toFollow: z.string().min(1),
  about: z.string().includes('{n}', { error: 'must contain {n}' }),
  changed: z.string().includes('{before}').includes('{after}').includes('{what}'),
  noticed: z.string().includes('{at}', { error: 'must contain {at}' }),
  kinds: z.string().includes('{kinds}').includes('{number}'),
  parts: z.record(z.enum(noticeParts), z.string().min(1)),
})
export type BreachWords = z.output<typeof breachWords>

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
  breach: breachWords,
})
export type Phrases = z.output<typeof phraseFile>
