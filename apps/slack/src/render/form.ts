import { packButton } from '@privacy-desk/core/intents/button-codec.js'
import { faultsLine } from '@privacy-desk/core/views/forms/faults-line.js'
import type { Field, Form } from '@privacy-desk/core/views/model.js'
import type { KnownBlock, ModalView } from '@slack/types'
import { sentences } from '../sentences.js'
import { renderField } from './field.js'
import { createFitter, type Fitter, toMrkdwn } from './fitter.js'
import { limits } from './limits.js'
import { renderParagraphs } from './paragraphs.js'
import { takeWhileRoom } from './take-while-room.js'
import { textLength } from './text-length.js'

/** The callback id of every form of the desk; what it means travels in `private_metadata`. */
export const formCallbackId = 'privacy-desk:form'

/** Blocks that an introduction may take. */
const introBlocks = 20

/**
 * Renders a form as a modal, with its values and errors. Pure and total.
 * The meaning travels in `private_metadata`, not secret and checked on receipt.
 */
export function renderForm(form: Form): ModalView {
  const fit = createFitter()
  const meaning = packButton(form.intent)
  const title = fit.plain(form.title, limits.view.title)
  const close = fit.plain(sentences.cancel, limits.view.button)
  const base = { type: 'modal', callback_id: formCallbackId, title, close } as const
  if (meaning.length > limits.view.privateMetadata) {
    return { ...base, blocks: [line(sentences.tooLargeForm)] }
  }
  return {
    ...base,
    submit: fit.plain(form.submit, limits.view.button),
    private_metadata: meaning,
    blocks: formBlocks(form, fit),
  }
}

/** What asks comes before what explains: a long introduction must not push a field out. */
function formBlocks(form: Form, fit: Fitter): KnownBlock[] {
  const text = { blocks: introBlocks, size: limits.message.textOfBlocks }
  const intro = takeWhileRoom(
    [...fullTitle(form), ...renderParagraphs(form.intro)],
    text,
    textLength,
  )
  const faults = faultsLine(form)
  const end = faults === null ? [] : renderParagraphs([faults])
  const room = {
    blocks: limits.view.blocks - intro.blocks.length - end.length - 1,
    size: limits.view.bytes - bytesOf([...intro.blocks, ...end]),
  }
  const fields = takeWhileRoom(fieldBlocks(form, fit), room, bytesOf)
  if (!intro.whole || !fields.whole) fit.leaveOut()
  const blocks = [...intro.blocks, ...fields.blocks, ...end]
  if (fit.shortened) return [...blocks, line(sentences.shortened)]
  return blocks.length > 0 ? blocks : [line(sentences.nothing)]
}

function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value))
}

/** Slack's title bar holds 24 characters; a longer title stands in full on top of the form. */
function fullTitle(form: Form): KnownBlock[] {
  if (form.title.length <= limits.view.title) return []
  return renderParagraphs([[{ kind: 'bold', text: form.title }]])
}

/** Slack takes a block id once per view; a second field of the same name could not be told apart. */
function fieldBlocks(form: Form, fit: Fitter): KnownBlock[] {
  const known = new Map<string, Field>()
  for (const field of form.fields) {
    if (known.has(field.name)) fit.leaveOut()
    else known.set(field.name, field)
  }
  return [...known.values()].flatMap((field) => renderField(field, fit))
}

function line(text: string): KnownBlock {
  return { type: 'context', elements: [toMrkdwn(text)] }
}
