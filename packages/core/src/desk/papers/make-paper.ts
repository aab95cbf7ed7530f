import type { Paper } from '../../breaches/papers/paper.js'
import type { BreachRefusal } from '../../breaches/refusal.js'
import { breachFileJson } from '../../views/papers/breach-file-json.js'
import {
  type BreachFile,
  breachFilePaper,
  registerPaper,
} from '../../views/papers/breach-file-paper.js'
import { registerEntry } from '../../views/papers/register-entry.js'
import type { DeskDeps } from '../deps.js'
import type { DeskDocument } from '../reply.js'
import { draftPaper } from './draft-paper.js'
import { keptFile } from './kept-file.js'
import { mediaTypes, type PaperFormat } from './paper-formats.js'

/** A paper that somebody asks for. */
export interface PaperOrder {
  /** `register`, `file`, or the id of a draft. */
  readonly paper: string
  readonly format: PaperFormat
  readonly language: string
}

/** Makes a paper of a breach. Who asks was checked before: `viewPapers` gave them the file. */
export async function makePaper(
  deps: DeskDeps,
  file: BreachFile,
  order: PaperOrder,
): Promise<DeskDocument | BreachRefusal> {
  const [kind = ''] = order.paper.split(':')
  if (kind === 'kept') return await keptFile(deps, file, order.paper)
  const name = `${file.view.breach.reference}-${kind}.${order.format}`
  const bytes = await bytesOf(deps, file, order)
  return 'refused' in bytes ? bytes : { name, mediaType: mediaTypes[order.format], bytes }
}

async function bytesOf(
  deps: DeskDeps,
  file: BreachFile,
  order: PaperOrder,
): Promise<Uint8Array | BreachRefusal> {
  if (order.format === 'json') return jsonOf(file, order.paper)
  const paper = await paperOf(deps, file, order)
  if ('refused' in paper) return paper
  // Loaded when first needed: few desks ever write a document.
  if (order.format === 'docx') return await (await import('../../documents/docx.js')).docx(paper)
  return await (await import('../../documents/pdf.js')).pdf(paper, file.view.now)
}

async function paperOf(
  deps: DeskDeps,
  file: BreachFile,
  { paper, language }: PaperOrder,
): Promise<Paper | BreachRefusal> {
  if (paper === 'register') return registerPaper(file)
  return paper === 'file' ? breachFilePaper(file) : await draftPaper(deps, file, paper, language)
}

function jsonOf(file: BreachFile, paper: string): Uint8Array | BreachRefusal {
  if (paper !== 'register' && paper !== 'file') return { refused: 'format-not-offered' }
  const content = paper === 'file' ? breachFileJson(file) : registerEntry(file.view)
  return new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`)
}
