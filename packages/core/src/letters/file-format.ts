/** What a file is, as far as that decides how it may be sent. */
export interface FileFormat {
  readonly extension: string
  readonly mediaType: string
  /** Structured data that another system can take in (GDPR art. 20(1), recital 68). */
  readonly machineReadable: boolean
}

const office = 'application/vnd.openxmlformats-officedocument'

const formats = {
  json: ['application/json', true],
  csv: ['text/csv', true],
  xml: ['application/xml', true],
  xlsx: [`${office}.spreadsheetml.sheet`, true],
  docx: [`${office}.wordprocessingml.document`, false],
  pdf: ['application/pdf', false],
  png: ['image/png', false],
  jpg: ['image/jpeg', false],
  zip: ['application/zip', false],
  txt: ['text/plain', false],
} as const

type Extension = keyof typeof formats

/** The beginning of a file, as far as it tells the format. */
const head = 4_000

/**
 * Tells the format of a file by its content; its name only decides between texts. `null` for what
 * nobody would expect from an organisation, such as a program.
 */
export function fileFormat(bytes: Uint8Array, name: string): FileFormat | null {
  const extension = binary(bytes) ?? textual(bytes, name.toLowerCase())
  if (extension === null) return null
  const [mediaType, machineReadable] = formats[extension]
  return { extension, mediaType, machineReadable }
}

/** Whether a file of this name, given by the desk after its content, is structured data. */
export function isMachineReadable(name: string): boolean {
  const extension = name.slice(name.lastIndexOf('.') + 1)
  return Object.entries(formats).some(([one, [, readable]]) => one === extension && readable)
}

function binary(bytes: Uint8Array): Extension | null {
  const start = latin1(bytes.subarray(0, head))
  if (start.startsWith('%PDF-')) return 'pdf'
  if (start.startsWith('\u0089PNG\r\n')) return 'png'
  if (start.startsWith('\u00ff\u00d8\u00ff')) return 'jpg'
  if (!start.startsWith('PK\u0003\u0004')) return null
  const all = latin1(bytes)
  if (!all.includes('[Content_Types].xml')) return 'zip'
  return all.includes('xl/workbook') ? 'xlsx' : all.includes('word/document') ? 'docx' : 'zip'
}

function textual(bytes: Uint8Array, name: string): Extension | null {
  const text = textOf(bytes)
  if (text === null) return null
  if (isJson(text)) return 'json'
  const start = text.trimStart().slice(0, head)
  if (/^<(?:!doctype html|html)\b/i.test(start)) return null
  if (start.startsWith('<?xml') || (name.endsWith('.xml') && start.startsWith('<'))) return 'xml'
  return /\.(?:csv|tsv)$/.test(name) ? 'csv' : /\.txt$/.test(name) ? 'txt' : null
}

/** Spreadsheets still write texts in the code page of the machine. */
function textOf(bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes)
  return text.includes('\u0000') ? null : text.replace(/^\ufeff/, '')
}

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}
