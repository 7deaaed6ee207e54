import { LaterPanel } from '@/components/LaterPanel';
import { WhyPanel } from '@/components/WhyPanel';
import type { PopupState } from './state';

/** The other side of the card: why this one, or later. It is loaded when it is first wanted. */
export function Back(popup: PopupState) {
  const { later, why, card } = popup;
  const shown = card.value;
  if (later.value) {
    return (
      <LaterPanel
        choices={later.value}
        onLater={(choice) => void popup.snooze(choice)}
        onLetGo={() => {
          later.value = null;
          void popup.end('skipped');
        }}
        onPause={() => void popup.pauseToday()}
        onBack={() => {
          later.value = null;
        }}
      />
    );
  }
  if (!why.value || shown.kind !== 'prompt') return null;
  return (
    <WhyPanel
      reasons={why.value.reasons}
      sources={shown.prompt.sources}
      taste={why.value.taste}
      onSay={(say) => void popup.taste(say)}
      onBlank={popup.blank}
      onBack={() => void popup.askWhy()}
    />
  );
}
