/**
 * A copy of a value as a store gives it back, which is what its JSON says: -0 is 0, and what is undefined is missing.
 * @param json the value's JSON, where it is made already
 */
export function asKept<Value>(value: Value, json: string | undefined = JSON.stringify(value)): Value {
  return json === undefined ? value : (JSON.parse(json) as Value)
}
