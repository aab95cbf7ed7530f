import { HostConfig } from 'adaptivecards'

const tone = (name: string) => ({ default: `var(--${name})`, subtle: `var(--${name})` })

const colours = {
  default: { default: 'var(--text)', subtle: 'var(--muted)' },
  accent: tone('accent-text'),
  dark: { default: 'var(--text)', subtle: 'var(--muted)' },
  light: tone('muted'),
  good: tone('good'),
  warning: tone('warn'),
  attention: tone('danger-text'),
}

const container = (background: string) => ({
  backgroundColor: background,
  foregroundColors: colours,
})

/** How Teams would draw a card; colours follow the page, light or dark. */
export const hostConfig = new HostConfig({
  fontFamily: 'inherit',
  fontTypes: {
    default: { fontFamily: 'inherit' },
    monospace: { fontFamily: 'var(--mono)' },
  },
  fontSizes: { small: 12, default: 14, medium: 15, large: 18, extraLarge: 22 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  spacing: { small: 4, default: 10, medium: 16, large: 20, extraLarge: 28, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  supportsInteractivity: true,
  containerStyles: {
    default: container('transparent'),
    emphasis: container('var(--surface-2)'),
    good: container('var(--good-soft)'),
    warning: container('var(--warn-soft)'),
    attention: container('var(--danger-soft)'),
    accent: container('var(--accent-soft)'),
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention' },
  },
  textBlock: { headingLevel: 3 },
})
