import { signal } from '@preact/signals';
import { type ComponentType, h, type VNode } from 'preact';

/**
 * A component that is loaded when it is first drawn, so that no page waits for what it may not need. Nothing, or what
 * `still` gives, stands in its place for that moment. `fetch` loads it ahead; what could not be loaded is tried again.
 */
export function whenWanted<P extends object>(load: () => Promise<ComponentType<P>>, still?: () => VNode) {
  const part = signal<ComponentType<P> | null>(null);
  let loading: Promise<void> | null = null;
  const fetch = () => {
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
    void fetch();
    return still?.() ?? null;
  }
  return Object.assign(WhenWanted, { fetch });
}
