import { spoken } from '@/core/text/spoken';

/** What the options say about being seen. */
export const discretionWords = spoken('discretionWords', {
  name: 'Being seen',
  icon: 'The picture in the toolbar, and on notifications',
  iconSays: 'The name beside it stays Mendful, and the list of extensions shows the bowl.',
  icons: { bowl: 'A bowl', leaf: 'A leaf', cup: 'A cup', page: 'A page' },
  hide: 'On full pages there is a button that hides, and pressing Escape twice does the same. Escape closes the toolbar popup.',
  privately:
    'In private windows Mendful is off unless you switch it on in the browser’s own page for extensions. There it would show the same pages and keep what you write as everywhere.',
} as const);
