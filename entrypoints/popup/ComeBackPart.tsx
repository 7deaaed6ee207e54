import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type CameBack, ComeBackCard, isAnythingBack } from '@/components/ComeBackCard';
import '@/components/come-back.css';
import type { CheckIn } from '@/core/model/entry';
import { speakAlso } from '@/store/speak';
import { readComeBack } from './come-back';

/** What comes back after a check-in, if the reader has kept something for it. It is loaded when one was kept. */
export function ComeBackPart({ checkIn, onAway }: { checkIn: CheckIn; onAway: () => void }) {
  const back = useSignal<CameBack | null>(null);
  useEffect(() => {
    void speakAlso('practices')
      .then(() => readComeBack(checkIn))
      .then((found) => {
        back.value = found;
      });
  }, [checkIn]);
  return back.value && isAnythingBack(back.value) ? <ComeBackCard back={back.value} onAway={onAway} /> : null;
}
