import { type Node, visitorKeys } from 'oxc-parser'

/** A node of the syntax tree and the node it stands in. */
export interface Visit {
  readonly node: Node
  readonly parent: Node | null
}

/** Every node below the given one, itself first, in the order of the text. */
export function* walk(node: Node, parent: Node | null = null): Generator<Visit> {
  yield { node, parent }
  for (const key of visitorKeys[node.type] ?? []) {
    const below: unknown = Reflect.get(node, key)
    for (const child of Array.isArray(below) ? below : [below]) {
      if (isNode(child)) yield* walk(child, node)
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}
