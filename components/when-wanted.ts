import { signal } from '@preact/signals';
import { type ComponentType, h, type VNode } from 'preact';

/**
 * A component that is loaded when it is first drawn, so that no page waits for what it may not need. Nothing, or what
 * `still` gives, stands in its place for that moment. `prepare` loads it ahead; what could not be loaded is tried again.
 */
export function whenWanted<P extends object>(load: () => Promise<ComponentType<P>>, still?: () => VNode) {
  const part = signal<ComponentType<P> | null>(null);
  let loading: Promise<void> | null = null;
  const prepare = () => {
    loading ??= load().then(
      (loaded) => {
        part.value = loaded;
      },
      () => {
        loading = null;
      },
    );
    return loading;
  };
  function WhenWanted(props: P) {
    if (part.value) return h(part.value, props);
    void prepare();
    return still?.() ?? null;
  }
  return Object.assign(WhenWanted, { prepare });
}
