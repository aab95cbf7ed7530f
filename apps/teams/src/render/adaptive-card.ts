/** The part of Adaptive Cards 1.5 that this app writes. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard'
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json'
  readonly version: '1.5'
  readonly fallbackText?: string
  readonly body: readonly Element[]
  readonly actions?: readonly CardAction[]
  readonly msteams?: { readonly width: 'Full'; readonly entities?: readonly MentionEntity[] }
}

export type Colour = 'Default' | 'Good' | 'Warning' | 'Attention'
type Spacing = 'None' | 'Small' | 'Default' | 'Medium' | 'Large'

interface Placed {
  readonly spacing?: Spacing
  readonly separator?: boolean
}

/** Literal text: a run knows no markdown, so untrusted words stay words. */
export interface TextRun {
  readonly type: 'TextRun'
  readonly text: string
  readonly weight?: 'Bolder'
  readonly fontType?: 'Monospace'
  readonly size?: 'Small'
  readonly isSubtle?: boolean
  readonly color?: Colour
  readonly selectAction?: { readonly type: 'Action.OpenUrl'; readonly url: string }
}

export interface RichTextBlock extends Placed {
  readonly type: 'RichTextBlock'
  readonly inlines: readonly TextRun[]
}

/** Markdown text: the only element in which Teams resolves mentions and announces headings. */
export interface TextBlock extends Placed {
  readonly type: 'TextBlock'
  readonly text: string
  readonly wrap: true
  readonly style?: 'heading'
  readonly size?: 'Small' | 'Large'
  readonly weight?: 'Bolder'
  readonly isSubtle?: boolean
  readonly color?: Colour
}

export interface Container extends Placed {
  readonly type: 'Container'
  readonly items: readonly Element[]
}

export interface ActionSet extends Placed {
  readonly type: 'ActionSet'
  readonly actions: readonly CardAction[]
}

interface InputBase {
  readonly id: string
  readonly label: string
  readonly isRequired: boolean
  readonly errorMessage: string
  readonly value?: string
}

export type Input =
  | (InputBase & {
      readonly type: 'Input.Text'
      readonly isMultiline?: boolean
      readonly maxLength?: number
    })
  | (InputBase & {
      readonly type: 'Input.ChoiceSet'
      readonly choices: readonly { readonly title: string; readonly value: string }[]
      readonly style: 'compact' | 'expanded'
      readonly isMultiSelect: boolean
      readonly wrap: true
    })
  | (InputBase & { readonly type: 'Input.Date' })
  | (InputBase & { readonly type: 'Input.Time' })

export type Element = RichTextBlock | TextBlock | Container | ActionSet | Input

/** What travels with a click, and with a filled-in form beside its inputs. */
export interface ButtonData {
  readonly privacyDesk: string
  readonly privacyDeskForm?: true
  readonly privacyDeskCancel?: true
}

export type CardAction =
  | {
      readonly type: 'Action.Execute'
      readonly title: string
      readonly verb: string
      readonly data: ButtonData
      readonly style?: 'positive' | 'destructive'
      readonly associatedInputs?: 'none'
    }
  | {
      readonly type: 'Action.Submit'
      readonly title: string
      readonly data: ButtonData
      readonly style?: 'positive' | 'destructive'
      readonly associatedInputs?: 'none'
    }
  | { readonly type: 'Action.ShowCard'; readonly title: string; readonly card: NestedCard }

export interface NestedCard {
  readonly type: 'AdaptiveCard'
  readonly body: readonly Element[]
  readonly actions: readonly CardAction[]
}

export interface MentionEntity {
  readonly type: 'mention'
  readonly text: string
  readonly mentioned: { readonly id: string; readonly name: string }
}
