import type { Material } from './handover.js'

type FileMaterial = Extract<Material, { kind: 'file' }>

/** A form carries as many; a longer list is left in the chat, and the form says so. */
const most = 5
/** In UTF-16 units: what an argument of a form may have. */
const longestArgument = 200
const longestName = 80

const nameOf = (at: number): string => `file${at}`

/** The files of a message as arguments of the form that opens a breach: where each is, and its name. */
export function reportedFileArgs(materials: readonly Material[]): Readonly<Record<string, string>> {
  const packed = materials
    .flatMap((material) => (material.kind === 'file' ? [pack(material)] : []))
    .filter((one) => one.length <= longestArgument)
  return Object.fromEntries(packed.slice(0, most).map((one, at) => [nameOf(at + 1), one]))
}

/** The arguments of those files, to be carried on. */
export function onlyFileArgs(args: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(args).filter(([name]) => /^file[1-5]$/.test(name)))
}

/** Reads what `reportedFileArgs` wrote. */
export function reportedFiles(args: Readonly<Record<string, string>>): readonly FileMaterial[] {
  return Object.values(onlyFileArgs(args)).flatMap((packed) => {
    const [source = '', ...name] = packed.split('\n')
    return source === '' ? [] : [{ kind: 'file', source, name: name.join(' ') || 'file' } as const]
  })
}

const pack = ({ source, name }: FileMaterial): string =>
  `${source}\n${[...name].slice(0, longestName).join('').replace(/\s+/g, ' ')}`
