// The newest value, for functions that were created earlier and run later.
import { useRef } from 'preact/hooks';

export function useLatest<Value>(value: Value): { readonly current: Value } {
  const latest = useRef(value);
  latest.current = value;
  return latest;
}
