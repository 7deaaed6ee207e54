import { useLayoutEffect, useRef } from 'preact/hooks';
import { optionsWords } from '@/content/words/options';

const words = optionsWords.yours;

/** Says exactly what goes, and asks once more. */
export function EraseConfirm({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
  const box = useRef<HTMLFieldSetElement>(null);
  // The button that was tapped is gone: the focus goes to what took its place.
  useLayoutEffect(() => box.current?.focus(), []);
  return (
    <fieldset class="notice" id="erase-ask" tabIndex={-1} ref={box}>
      <legend>{words.eraseAsk}</legend>
      <ul class="going">
        {words.eraseList.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p>{words.eraseFinal}</p>
      <div class="pills">
        <button type="button" class="main" id="erase-no" onClick={onNo}>
          {words.eraseNo}
        </button>
        <button type="button" id="erase-yes" onClick={onYes}>
          {words.eraseYes}
        </button>
      </div>
    </fieldset>
  );
}
