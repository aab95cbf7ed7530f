import { isJson } from '../../is-json.js'
import type { Json } from '../../json.js'
import { checkField } from '../../shape/check-field.js'
import type { Fault } from '../../shape/rules.js'
import { textAt } from '../../text-at.js'
import { checkControls } from './check-controls.js'
import { controls } from './controls.js'
import { limits } from './limits.js'
import { ruleBook } from './rule-book.js'
import { type Surface, surfaces } from './surfaces.js'

function sameIds(blocks: readonly Json[], pointer: string): Fault[] {
  const ids = blocks.map((block) => textAt(block, 'block_id')).filter((id) => id !== '')
  const twice = ids.filter((id, i) => ids.indexOf(id) < i)
  return twice.map((id) => ({ pointer, problem: `duplicate block_id: ${id}` }))
}

function tooManyOf(blocks: readonly Json[], type: string, most: number, pointer: string): Fault[] {
  const count = blocks.filter((block) => block.type === type).length
  return count > most ? [{ pointer, problem: `no more than ${most} ${type} blocks allowed` }] : []
}

function wholeMessage(blocks: readonly Json[], pointer: string): Fault[] {
  const markdown = blocks.filter((block) => block.type === 'markdown')
  const length = markdown.reduce((sum, block) => sum + textAt(block, 'text').length, 0)
  const tooLong = length > limits.markdown
  return [
    ...(tooLong
      ? [{ pointer, problem: `markdown blocks exceed ${limits.markdown} characters` }]
      : []),
    ...tooManyOf(blocks, 'data_visualization', limits.charts, pointer),
    ...tooManyOf(blocks, 'table', limits.tables, pointer),
  ]
}

function dataTables(blocks: readonly Json[], pointer: string): Fault[] {
  return blocks
    .filter((block) => block.type === 'data_table')
    .filter((block) => JSON.stringify(block.rows ?? []).length > limits.dataTableCharacters)
    .map(() => ({
      pointer,
      problem: `data_table exceeds ${limits.dataTableCharacters} characters`,
    }))
}

function strayFileInput(blocks: readonly Json[], surface: Surface, pointer: string): Fault[] {
  const stray = surface !== 'modal' && controls(blocks).some((c) => c.element.type === 'file_input')
  return stray ? [{ pointer, problem: `file_input is not supported in a ${surface}` }] : []
}

/**
 * What Slack would find wrong with blocks.
 * @param value what stands in `blocks`, not yet known to be a list
 * @param pointer where it stands
 */
export function checkBlocks(
  value: unknown,
  surface: Surface,
  pointer = '/blocks',
): readonly Fault[] {
  const { blocks: max, types } = surfaces[surface]
  const shape = checkField(
    value,
    { is: 'list', of: { is: 'thing', types }, max, ...(surface === 'modal' ? { min: 1 } : {}) },
    pointer,
    ruleBook,
  )
  const blocks = Array.isArray(value) ? value.filter(isJson) : []
  return [
    ...shape,
    ...sameIds(blocks, pointer),
    ...checkControls(blocks, pointer),
    ...strayFileInput(blocks, surface, pointer),
    ...dataTables(blocks, pointer),
    ...(surface === 'message' ? wholeMessage(blocks, pointer) : []),
  ]
}
