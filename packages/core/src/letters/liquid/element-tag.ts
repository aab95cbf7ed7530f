import {
  type Context,
  type Emitter,
  type Liquid,
  type Parser,
  Tag,
  type TagToken,
  type Template,
  type TopLevelToken,
} from 'liquidjs'
import { marks } from '../text/marks.js'

/** `{% element reasons %}…{% endelement %}`: marks a block that the law demands. */
export class ElementTag extends Tag {
  private readonly element: string
  private readonly templates: Template[] = []

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: Parser) {
    super(token, remaining, liquid)
    this.element = token.args.trim()
    if (!/^[a-z][a-z0-9-]*$/.test(this.element)) {
      throw new Error(`an element needs a name of small letters: ${token.getText()}`)
    }
    const stream = parser
      .parseStream(remaining)
      .on('tag:endelement', () => stream.stop())
      .on('template', (template: Template) => this.templates.push(template))
      .on('end', () => {
        throw new Error(`${token.getText()} is not closed by {% endelement %}`)
      })
    stream.start()
  }

  override *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    emitter.write(`${marks.elementName}${this.element}${marks.elementStart}`)
    yield this.liquid.renderer.renderTemplates(this.templates, context, emitter)
    emitter.write(marks.elementEnd)
  }

  // biome-ignore lint/correctness/useYield: Liquid asks for a generator.
  *children(): Generator<unknown, Template[]> {
    return this.templates
  }
}
