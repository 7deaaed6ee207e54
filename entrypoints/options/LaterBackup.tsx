import { useSignal } from '@preact/signals';
import { type ComponentType, h } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { readTogether } from '@/store/first-read';
import { backup } from '@/store/items';

/** How far outside the window counts as near: the panels stand before anybody has scrolled to them. */
const margin = '600px';

/** The panels of backups, loaded when somebody comes near them: most visits do not. */
export function LaterBackup() {
  const place = useRef<HTMLDivElement>(null);
  const panels = useSignal<ComponentType | null>(null);
  useEffect(() => {
    const load = async () => {
      const [{ BackupPart }, answer] = await Promise.all([
        import('./BackupPart'),
        readTogether([backup.key]),
      ]);
      panels.value = () => <BackupPart answer={answer} />;
    };
    const near = new IntersectionObserver(
      ([seen]) => {
        if (!seen?.isIntersecting) return;
        near.disconnect();
        void load();
      },
      { rootMargin: margin },
    );
    near.observe(place.current!);
    return () => near.disconnect();
  }, [panels]);
  return (
    <div ref={place} class="later-panels" id="backups">
      {panels.value && h(panels.value, null)}
    </div>
  );
}
