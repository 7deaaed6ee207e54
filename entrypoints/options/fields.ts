import { signal } from '@preact/signals';
import { faultOf, type RhythmFault } from '@/core/model/check-rhythm';
import type { Rhythm } from '@/core/model/rhythm';

type Change = (rhythm: Rhythm) => Rhythm;

interface Typed {
  value: unknown;
  change: Change;
  fault: RhythmFault | null;
  /** `typing`: not meant yet. `meant`: to be kept as soon as nothing is wrong with it. `said`: refused, only to be told. */
  state: 'typing' | 'meant' | 'keeping' | 'said';
}

/** A time is changed in steps (the hour, then the minutes): only a rest means that it is done. */
const restMilliseconds = 600;

/**
 * What stands in the fields of the rhythm and is not kept. A field whose value would break something keeps it, with a
 * sentence, and is tried again whenever another field has changed: four a day that did not fit are kept once they do.
 */
export function createFields(current: () => Rhythm, keep: (change: Change) => Promise<unknown>) {
  const fields = signal<ReadonlyMap<string, Typed>>(new Map());
  let resting: ReturnType<typeof setTimeout> | undefined;

  const without = (gone: (name: string, typed: Typed) => boolean) => {
    fields.value = new Map([...fields.value].filter(([name, typed]) => !gone(name, typed)));
  };
  const put = (name: string, typed: Typed) => {
    fields.value = new Map([...fields.value].filter(([, { state }]) => state !== 'said')).set(name, typed);
  };

  async function tryAll() {
    let rhythm = current();
    const next = new Map(fields.value);
    const keeping: Change[] = [];
    // One that fits can make room for one that was tried before it.
    for (let before = -1; before < keeping.length; ) {
      before = keeping.length;
      for (const [name, typed] of next) {
        if (typed.state !== 'meant') continue;
        const changed = typed.change(rhythm);
        const fault = faultOf(rhythm, changed);
        next.set(name, { ...typed, fault, state: fault ? 'meant' : 'keeping' });
        if (fault) continue;
        rhythm = changed;
        keeping.push(typed.change);
      }
    }
    fields.value = next;
    if (!keeping.length) return;
    await keep((stored) => keeping.reduce((value, change) => change(value), stored));
    without((_, { change }) => keeping.includes(change));
  }

  /** What is being typed is meant now. */
  function settle(): Promise<void> {
    clearTimeout(resting);
    const meant = [...fields.value].map(([name, typed]): [string, Typed] => [
      name,
      typed.state === 'typing' ? { ...typed, state: 'meant' } : typed,
    ]);
    fields.value = new Map(meant);
    return tryAll();
  }

  return {
    /** What a field shows: as typed, else as stored. */
    shown<T>(name: string, stored: T): T {
      const typed = fields.value.get(name);
      return typed && typed.state !== 'said' ? (typed.value as T) : stored;
    },
    fault: (name: string): RhythmFault | null => fields.value.get(name)?.fault ?? null,
    /** The reader types: kept after a rest, or when the field is left. */
    type(name: string, value: unknown, change: Change) {
      put(name, { value, change, fault: fields.value.get(name)?.fault ?? null, state: 'typing' });
      clearTimeout(resting);
      resting = setTimeout(() => void settle(), restMilliseconds);
    },
    /** The reader picks: kept at once. */
    pick(name: string, value: unknown, change: Change) {
      put(name, { value, change, fault: null, state: 'meant' });
      return settle();
    },
    /** The reader adds or takes away: done now or, with a sentence, not at all. What stood typed in `over` is let go. */
    async act(name: string, change: Change, over: string) {
      const rhythm = current();
      const fault = faultOf(rhythm, change(rhythm));
      if (fault) return put(name, { value: null, change, fault, state: 'said' });
      without((other) => other.startsWith(over));
      await keep(change);
      await tryAll();
    },
    /** Lets go of what was typed in the fields whose names begin so. */
    forget: (prefix: string) => without((name) => name.startsWith(prefix)),
    settle,
  };
}

export type Fields = ReturnType<typeof createFields>;
