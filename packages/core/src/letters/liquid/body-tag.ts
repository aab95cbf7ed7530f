import {
  type Context,
  type Emitter,
  type Liquid,
  Tag,
  type TagToken,
  type TopLevelToken,
} from 'liquidjs'

/** Where a frame keeps the letter's own text; a value of that name is never printed as markup. */
export const bodyKey = 'bodyOfLetter'

/** `{% body %}`: the place in a frame where the text of the letter goes. */
export class BodyTag extends Tag {
  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
    super(token, remaining, liquid)
    if (token.args.trim() !== '') throw new Error(`${token.getText()} takes no arguments`)
  }

  override render(context: Context, emitter: Emitter): void {
    emitter.write(String(context.getSync([bodyKey])))
  }
}
