import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

interface Props {
  label: string;
  parts: readonly { id: string; name: string }[];
}

/** The parts of a long page, with the one being read marked. */
export function SectionList({ label, parts }: Props) {
  const current = useSignal(parts[0]?.id ?? '');
  useEffect(() => {
    const watcher = new IntersectionObserver(
      (entries) => {
        const entered = entries.find((entry) => entry.isIntersecting);
        if (entered) current.value = entered.target.id;
      },
      // A part is being read when it crosses a line a quarter down the window.
      { rootMargin: '-25% 0px -75% 0px' },
    );
    for (const { id } of parts) {
      const part = document.getElementById(id);
      if (part) watcher.observe(part);
    }
    return () => watcher.disconnect();
  }, [parts, current]);
  return (
    <nav class="section-list" aria-label={label}>
      <ul>
        {parts.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={current.value === id ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
