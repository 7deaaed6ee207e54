import { spoken } from '@/core/text/spoken';

/** The list of keys, shown when a question mark is pressed. What stands in `keys` is written on the keys themselves. */
export const keysWords = spoken('keysWords', {
  heading: 'By keyboard',
  close: 'Close',
  popup: {
    digits: 'picks one of the ten feelings, or a word while the words have the focus',
    space: 'picks what has the focus',
    enter: 'keeps',
    enterTyping: 'keeps while something is being typed',
    escape: 'closes the popup',
  },
  page: {
    hide: 'puts an empty page in the place of this one',
    escape: 'leaves a field that is being edited as it was',
    arrows: 'go from chart to chart, and from day to day in the year',
  },
  anywhere: {
    open: 'opens the popup from any page. The browser’s own page for shortcuts can change it',
    list: 'shows this list, unless something is being typed',
  },
  keys: {
    digits: '1 to 9, 0',
    space: 'Space',
    enter: 'Enter',
    enterTyping: 'Ctrl + Enter',
    escape: 'Esc',
    hide: 'Esc, Esc',
    arrows: 'Arrow keys',
    open: 'Alt + Shift + M',
    list: '?',
  },
} as const);
