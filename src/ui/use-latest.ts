// The newest value of something for a function that was made earlier and runs later.
import { useRef } from 'preact/hooks';

export function useLatest<Value>(value: Value): { readonly current: Value } {
  const latest = useRef(value);
  latest.current = value;
  return latest;
}
