import type { RuleBook } from '../../shape/rules.js'
import { cardTypes } from './card-types.js'
import { cardWords } from './card-words.js'

const { must, string, number, flag, any, either, list, among, shape, element, things } = cardWords

const align = among('left', 'center', 'right')
const vertical = among('top', 'center', 'bottom')
const colour = among('default', 'dark', 'light', 'accent', 'good', 'warning', 'attention')
const textSize = among('default', 'small', 'medium', 'large', 'extraLarge')
const imageSize = among('auto', 'stretch', 'small', 'medium', 'large')
const boxStyle = among('default', 'emphasis', 'good', 'attention', 'warning', 'accent')

const elements = list(things(cardTypes.elements))
const selectAction = things(cardTypes.selectActions)
const words = {
  color: colour,
  fontType: among('default', 'monospace'),
  isSubtle: flag,
  size: textSize,
  weight: among('default', 'lighter', 'bolder'),
}
const box = {
  selectAction,
  style: boxStyle,
  verticalContentAlignment: vertical,
  bleed: flag,
  backgroundImage: any,
  minHeight: string,
  rtl: flag,
}

/** Elements that show something, by type, after schema 1.5. */
export const cardElements = {
  TextBlock: element({
    ...words,
    text: must(string),
    horizontalAlignment: align,
    maxLines: number,
    wrap: flag,
    style: among('default', 'heading'),
  }),
  TextRun: element({
    ...words,
    text: must(string),
    highlight: flag,
    italic: flag,
    selectAction,
    strikethrough: flag,
    underline: flag,
  }),
  RichTextBlock: element({
    inlines: must(list(either(string, things(['TextRun'])))),
    horizontalAlignment: align,
  }),
  Image: element({
    url: must(string),
    altText: string,
    backgroundColor: string,
    horizontalAlignment: align,
    selectAction,
    size: imageSize,
    style: among('default', 'person'),
    width: string,
    msteams: any,
  }),
  ImageSet: element({ images: must(list(things(['Image'], 'Image'))), imageSize }),
  Media: element({
    sources: must(list(any)),
    poster: string,
    altText: string,
    captionSources: any,
  }),
  ActionSet: element({ actions: must(list(things(cardTypes.actions), 6)) }),
  Container: element({ ...box, items: must(elements) }),
  ColumnSet: element({
    columns: list(things(['Column'], 'Column')),
    selectAction,
    style: boxStyle,
    bleed: flag,
    minHeight: string,
    horizontalAlignment: align,
  }),
  Column: element({ ...box, items: elements, width: either(string, number) }),
  FactSet: element({ facts: must(list(shape({ title: must(string), value: must(string) }))) }),
  Table: element({
    columns: list(
      shape({
        type: any,
        width: either(number, string),
        horizontalCellContentAlignment: align,
        verticalCellContentAlignment: vertical,
      }),
    ),
    rows: list(things(['TableRow'], 'TableRow')),
    firstRowAsHeader: flag,
    showGridLines: flag,
    gridStyle: boxStyle,
    horizontalCellContentAlignment: align,
    verticalCellContentAlignment: vertical,
  }),
  TableRow: element({
    cells: list(things(['TableCell'], 'TableCell')),
    style: boxStyle,
    horizontalCellContentAlignment: align,
    verticalCellContentAlignment: vertical,
  }),
  TableCell: element({ ...box, items: must(elements) }),
} satisfies RuleBook
