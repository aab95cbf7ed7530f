import type { Liquid, Template as LiquidTemplate } from 'liquidjs'
import { parse } from 'yaml'
import { sha256 } from '../audit/sha256.js'
import type { LetterFile } from './letter-file.js'
import { type FrontMatter, frontMatter } from './schema/front-matter.js'
import { markSource, marks } from './text/marks.js'

/** A letter's text in one language, ready to render. */
export interface LetterTemplate extends FrontMatter {
  readonly path: string
  /** SHA-256 of the file, which a sent letter keeps. */
  readonly hash: string
  readonly source: string
  readonly body: LiquidTemplate[]
  readonly subjectLine: LiquidTemplate[]
}

/** A template, or every reason why a file is none. */
export type ReadTemplate =
  | { readonly ok: true; readonly template: LetterTemplate }
  | { readonly ok: false; readonly path: string; readonly problems: readonly string[] }

const parts = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/

/** Reads one `.liquid` file: front matter between dashes, then the text. Never throws. */
export function readTemplate(
  file: LetterFile,
  engineFor: (language: string) => Liquid,
): ReadTemplate {
  const { path, text } = file
  const [, head, source] = parts.exec(text.replaceAll('\r\n', '\n')) ?? []
  if (head === undefined || source === undefined) {
    return { ok: false, path, problems: ['has no front matter between two lines of ---'] }
  }
  try {
    const meta = frontMatter.safeParse(parse(head))
    if (!meta.success) {
      const problems = meta.error.issues.map(
        ({ path: at, message }) => `${at.join('.')}: ${message}`,
      )
      return { ok: false, path, problems }
    }
    return { ok: true, template: compiled(file, meta.data, source, engineFor(meta.data.language)) }
  } catch (error) {
    return { ok: false, path, problems: [sentenceOf(error)] }
  }
}

function compiled(
  { path, text }: LetterFile,
  meta: FrontMatter,
  source: string,
  engine: Liquid,
): LetterTemplate {
  if (Object.values(marks).some((mark) => text.includes(mark))) {
    throw new Error('contains characters of the private use area')
  }
  const body = engine.parse(markSource(source))
  return {
    ...meta,
    path,
    hash: sha256(text),
    source,
    body,
    subjectLine: engine.parse(meta.subject),
  }
}

/** The first line of a Liquid error says what is wrong and where; the rest is a picture of it. */
function sentenceOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}
