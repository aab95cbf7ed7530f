/** Charts are a Teams extension of version 1.5 and need a `fallback` for other hosts. */
const charts = [
  'Chart.Donut',
  'Chart.Pie',
  'Chart.VerticalBar',
  'Chart.VerticalBar.Grouped',
  'Chart.HorizontalBar',
  'Chart.HorizontalBar.Stacked',
  'Chart.Line',
  'Chart.Gauge',
]

/** Which types may stand where in a card of version 1.5. */
export const cardTypes = {
  charts,
  elements: [
    'TextBlock',
    'RichTextBlock',
    'Image',
    'ImageSet',
    'Media',
    'ActionSet',
    'Container',
    'ColumnSet',
    'FactSet',
    'Table',
    'Input.Text',
    'Input.Number',
    'Input.Date',
    'Input.Time',
    'Input.Toggle',
    'Input.ChoiceSet',
    ...charts,
  ],
  actions: [
    'Action.OpenUrl',
    'Action.Submit',
    'Action.ShowCard',
    'Action.ToggleVisibility',
    'Action.Execute',
  ],
  /** A card inside a card cannot be opened by selecting an element. */
  selectActions: ['Action.OpenUrl', 'Action.Submit', 'Action.ToggleVisibility', 'Action.Execute'],
} as const
