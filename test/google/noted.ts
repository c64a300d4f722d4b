// A note as it stands in a script property.
export function noted(value: string, schema = 1): string {
  return JSON.stringify({ schema, value });
}
