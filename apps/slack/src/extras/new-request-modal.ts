import type { ModalView } from '@slack/types'
import { fieldBlockId } from '../render/field-id.js'
import { createFitter, toMrkdwn } from '../render/fitter.js'
import { limits } from '../render/limits.js'
import { sentences } from '../sentences.js'
import { newRequestFields } from './new-request-fields.js'

/** The callback id of the modal for handing over a request. */
export const newRequestCallbackId = 'privacy-desk:new-request'

/**
 * The modal for handing over a request. Slack's own, because a text input holds 3,000 characters
 * and many e-mails are longer: those come in as files.
 */
export function newRequestModal(): ModalView {
  const { newRequest } = sentences
  const plain = (text: string) => createFitter().plain(text, limits.input.hint)
  return {
    type: 'modal',
    callback_id: newRequestCallbackId,
    title: plain(newRequest.title),
    submit: plain(newRequest.submit),
    close: plain(sentences.cancel),
    blocks: [
      { type: 'section', text: toMrkdwn(newRequest.intro) },
      {
        type: 'input',
        block_id: fieldBlockId(newRequestFields.text),
        optional: true,
        label: plain(newRequest.text),
        hint: plain(newRequest.textHint),
        element: {
          type: 'plain_text_input',
          action_id: 'value',
          multiline: true,
          max_length: 3_000,
        },
      },
      {
        type: 'input',
        block_id: fieldBlockId(newRequestFields.files),
        optional: true,
        label: plain(newRequest.files),
        hint: plain(newRequest.filesHint),
        element: { type: 'file_input', action_id: 'value', max_files: limits.files },
      },
      {
        type: 'input',
        block_id: fieldBlockId(newRequestFields.comment),
        optional: true,
        label: plain(newRequest.comment),
        hint: plain(newRequest.commentHint),
        element: { type: 'plain_text_input', action_id: 'value', max_length: 500 },
      },
    ],
  }
}
