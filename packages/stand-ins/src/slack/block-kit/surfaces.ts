const everywhere = [
  'actions',
  'card',
  'context',
  'divider',
  'header',
  'image',
  'input',
  'rich_text',
  'section',
  'video',
]
const wide = ['carousel', 'container', 'table', 'data_table', 'data_visualization']

export type Surface = 'message' | 'modal' | 'home'

/** Where blocks may stand, and how many. */
export const surfaces: Readonly<
  Record<Surface, { readonly blocks: number; readonly types: readonly string[] }>
> = {
  message: {
    blocks: 50,
    types: [...everywhere, ...wide, 'markdown', 'context_actions', 'task_card', 'plan'],
  },
  modal: { blocks: 100, types: [...everywhere, 'alert'] },
  home: { blocks: 100, types: [...everywhere, ...wide] },
}
