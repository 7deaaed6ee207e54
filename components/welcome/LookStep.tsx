import { useSignal } from '@preact/signals';
import { Choice } from '@/components/Choice';
import { NoticePreview } from '@/components/NoticePreview';
import { standIns } from '@/content/standins';
import { lockWords } from '@/content/words/lock';
import { noticeWords } from '@/content/words/notice';
import { optionsWords } from '@/content/words/options';
import { welcomeWords } from '@/content/words/welcome';
import { neutralLines } from '@/core/text/neutral-lines';
import { Frame } from './Frame';
import type { WelcomeState } from './welcome-state';

const words = welcomeWords.look;
const how = optionsWords.how;

/** What somebody sees who looks: the words of a notification, and what a lock keeps closed. */
export function LookStep(welcome: WelcomeState) {
  const { discreet, standIns: own } = welcome.rhythm.value;
  const locks = useSignal(false);
  const preview = (text: string) => <NoticePreview title={noticeWords.title} text={text} />;
  return (
    <Frame welcome={welcome} heading={words.heading}>
      <Choice
        name="text"
        rows
        legend={words.text}
        options={[
          { value: 'discreet', ...how.discreet, shows: preview(neutralLines(own, standIns)[0]!) },
          { value: 'open', ...how.open, shows: preview(how.example) },
        ]}
        picked={discreet ? 'discreet' : 'open'}
        onPick={(text) => void welcome.pickText(text === 'discreet')}
      />
      <div class="lock-place">
        <h3>{lockWords.name}</h3>
        <p>{lockWords.lead}</p>
        <p class="soft">{lockWords.limits}</p>
        {locks.value ? (
          <welcome.LockSetup
            onLeave={() => {
              locks.value = false;
            }}
          />
        ) : (
          <>
            <p class="soft">{words.lock}</p>
            <button
              type="button"
              id="begin-lock"
              onClick={() => {
                locks.value = true;
              }}
            >
              {words.begin}
            </button>
          </>
        )}
      </div>
    </Frame>
  );
}
