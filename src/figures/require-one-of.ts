import { NfoldError } from "../errors.ts"

/**
 * The value, if it is one of those that are accepted: callers without types may pass anything.
 *
 * @throws NfoldError `bad-argument`
 */
export function requireOneOf<Value extends string>(name: string, value: Value, accepted: readonly Value[]): Value {
  if (accepted.includes(value)) return value
  throw new NfoldError("bad-argument", `${JSON.stringify(String(value).slice(0, 40))} is no ${name}`, {
    expected: accepted.join(", "),
  })
}
