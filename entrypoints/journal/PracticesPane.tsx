import type { JournalState } from './state';

export function PracticesPane({ journal: _ }: { journal: JournalState }) {
  return null;
}
