import '@/components/safety.css';
import { SafetyCard } from '@/components/SafetyCard';

/** The safety notice with its looks, loaded for its one time. */
export function SafetyPart({ onRead }: { onRead: () => void }) {
  return (
    <div class="safety">
      <SafetyCard onRead={onRead} />
    </div>
  );
}
