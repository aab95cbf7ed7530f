import type { LetterKind } from '../../letters/catalogue.js'
import { choosable } from '../../letters/choosable.js'
import { fieldName, isByField, itemRows } from '../../letters/field-name.js'
import type { LetterRegime } from '../../letters/letter-regime.js'
import type { LetterLibrary } from '../../letters/library.js'
import { columnMark } from '../../letters/read-values.js'
import type { VariableSpec } from '../../letters/schema/variable-spec.js'
import type { Field } from '../model.js'

const longest = 3_000

/** Rows where a letter has several parts: a card of Teams has no room for more. */
const rowsOfMany = 3

/** What the form of one part of a letter has to know. */
export interface AskedPart {
  readonly kind: LetterKind
  /** Its place in the letter. */
  readonly at: number
  /** Variables that the desk knows, which are not asked for. */
  readonly known: Readonly<Record<string, unknown>>
  /** What is proposed for the rest. */
  readonly proposed: Readonly<Record<string, string>>
  /** Whether the letter has several parts, so that each label says of which it is. */
  readonly numbered: boolean
}

/** A field for each variable that the desk does not know. */
export function letterFields(
  { kind, at, known, proposed, numbered }: AskedPart,
  library: Pick<LetterLibrary, 'sets' | 'phrases'>,
  regime: LetterRegime,
): readonly Field[] {
  const before = numbered ? `${at + 1}. ` : ''
  return Object.entries(kind.variables)
    .filter(([name]) => !(name in known))
    .flatMap(([name, spec]) =>
      fieldsOf(
        spec,
        {
          name: fieldName(at, name),
          label: `${before}${spec.label}`,
          required: !spec.optional,
          ...(proposed[name] === undefined ? {} : { value: proposed[name] }),
        },
        numbered ? rowsOfMany : itemRows,
      ).map((draw, at) => {
        const field = draw(library, regime)
        return spec.optional && at === 0 ? withHint(field) : field
      }),
    )
}

/** Silence would be a statement that nobody meant to make. */
const ifEmpty = 'Left empty, the letter says that there is none, or does not speak of it.'

function withHint(field: Field): Field {
  return { ...field, hint: [field.hint, ifEmpty].filter(Boolean).join(' ') }
}

type Base = Pick<Field, 'name' | 'label' | 'required' | 'value'>
type Library = Parameters<typeof letterFields>[1]
type Draw = (library: Library, regime: LetterRegime) => Field

function fieldsOf(spec: VariableSpec, base: Base, most = itemRows): readonly Draw[] {
  switch (spec.type) {
    case 'items':
      return isByField(spec.fields) ? rows(spec.fields, base, most) : [lineRows(spec.fields, base)]
    case 'line':
      return [() => ({ kind: 'line', ...base, maxLength: 1_000 })]
    case 'lines':
      return [() => ({ kind: 'area', ...base, maxLength: longest, hint: 'One a line.' })]
    case 'day':
      return [() => ({ kind: 'date', ...base })]
    case 'moment':
      return [() => ({ kind: 'date-time', ...base })]
    case 'number':
      return [() => ({ kind: 'line', ...base, maxLength: 6, hint: 'A whole number.' })]
    case 'flag':
      return [() => ({ kind: 'choice', ...base, options: yesOrNo })]
    case 'choice':
    case 'choices':
      return [
        (library, regime) => ({
          kind: 'choice',
          ...base,
          options: choicesOf(spec.set, library, regime),
          ...(spec.type === 'choices' ? { several: true } : {}),
        }),
      ]
  }
}

const yesOrNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]

/** Rows without a choice are typed as lines, as from a table. */
function lineRows(fields: Readonly<Record<string, VariableSpec>>, base: Base): Draw {
  const columns = Object.values(fields).map(({ label }) => label)
  return () => ({
    kind: 'area',
    ...base,
    maxLength: longest,
    hint: `One a line: ${columns.join(` ${columnMark} `)}`,
  })
}

function rows(
  fields: Readonly<Record<string, VariableSpec>>,
  base: Base,
  length: number,
): readonly Draw[] {
  return Array.from({ length }, (_, row) => row).flatMap((row) =>
    Object.entries(fields).flatMap(([name, spec]) =>
      fieldsOf(spec, {
        name: `${base.name}.${row}.${name}`,
        label: `${base.label} (${row + 1}): ${spec.label}`,
        required: base.required && row === 0 && !spec.optional,
      }),
    ),
  )
}

/** The choices of a law, each with its article in front. */
function choicesOf(set: string, { sets, phrases }: Library, regime: LetterRegime) {
  const words = phrases.get('en')?.choices[set] ?? {}
  return [...choosable(sets, set, regime)].map(([id, reference]) => ({
    value: id,
    label: `${article(reference)}${words[id] ?? id}`,
  }))
}

/** `ch-dpo:18(2)`: another law of the same place is named in front. */
function article(reference: string | undefined): string {
  if (reference === undefined) return ''
  const [law, number] = reference.includes(':') ? reference.split(':') : ['', reference]
  return law === '' ? `Art. ${number}: ` : `${law} ${number}: `
}
