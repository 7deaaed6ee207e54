import type { ReadonlySignal, Signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { Draft } from '@/core/model/draft';
import type { TileId } from '@/core/model/feeling';
import type { Language } from '@/core/model/language';
import type { Look } from '@/core/model/look';
import type { Profile } from '@/core/model/profile';
import type { Pulse } from '@/core/model/pulse';
import type { Rhythm } from '@/core/model/rhythm';
import type { PresetId } from '@/core/plan/presets';
import type { Step } from './steps';

/** What came of the last answer. `count` makes two in a row two announcements. */
export interface Said {
  kind: 'kept' | 'refused';
  full: boolean;
  count: number;
}

/** The first check-in. */
export interface NowState {
  draft: ReadonlySignal<Draft>;
  state: ReadonlySignal<'resting' | 'keeping' | 'kept'>;
  says: Signal<string>;
  pick: (tile: TileId) => void;
  keep: () => Promise<void>;
}

/** Setting up a lock, from the passphrase to the sheet with the recovery code. */
export interface LockFormsState {
  /** null: not read yet. */
  isOn: ReadonlySignal<boolean | null>;
  prepared: ReadonlySignal<{ recoveryCode: string } | null>;
  busy: ReadonlySignal<boolean>;
  says: Signal<string>;
  make: (passphrase: string) => Promise<void>;
  put: () => Promise<void>;
}

/** What the welcome shows, and what a reader does there. What keeps an answer resolves with whether it is on disk. */
export interface WelcomeState {
  profile: ReadonlySignal<Profile>;
  rhythm: ReadonlySignal<Rhythm>;
  look: ReadonlySignal<Look>;
  pulse: ReadonlySignal<Pulse>;
  step: ReadonlySignal<Step>;
  said: ReadonlySignal<Said | null>;
  next: () => void;
  back: () => void;
  leave: () => void;
  say: (part: Partial<Profile>) => Promise<boolean>;
  pickPreset: (id: PresetId) => Promise<boolean>;
  pickText: (discreet: boolean) => Promise<boolean>;
  readNotice: () => void;
  /** undefined: as the browser is set. */
  speak: (language: Language | undefined) => Promise<void>;
  /** A check-in with nothing picked yet. */
  createNow: () => NowState;
  /** The forms for a lock, with what they do: most leave them for another day, and nothing of them is here before. */
  LockSetup: ComponentType<{ onLeave: () => void }>;
}
