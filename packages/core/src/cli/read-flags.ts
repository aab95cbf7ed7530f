import { type ParseArgsConfig, parseArgs } from 'node:util'
import { flagFault } from './flag-fault.js'
import { InputError } from './input-error.js'

type FlagOptions = NonNullable<ParseArgsConfig['options']>

/** What was given for each flag. */
export type Flags<Options extends FlagOptions> = ReturnType<
  typeof parseArgs<{ options: Options; strict: true; allowPositionals: false }>
>['values']

/**
 * Reads the flags of a command; words without a flag are refused.
 * @throws InputError with a sentence
 */
export function readFlags<const Options extends FlagOptions>(
  argv: readonly string[],
  options: Options,
): Flags<Options> {
  try {
    return parseArgs({ args: [...argv], options, strict: true, allowPositionals: false }).values
  } catch (error) {
    throw new InputError(flagFault(error) ?? String(error))
  }
}
