import type { Translated } from '@/content/translated';
import type { discretionWords as english } from '@/content/words/discretion';

/** What the options say about being seen. Brazilian Portuguese. */
export const discretionWords = {
  name: 'O que se vê de fora',
  icon: 'A figura na barra de ferramentas e nas notificações',
  iconSays: 'O nome ao lado continua Mendful, e a lista de extensões mostra a tigela.',
  icons: { bowl: 'Uma tigela', leaf: 'Uma folha', cup: 'Uma xícara', page: 'Uma página' },
  hide: 'Nas páginas inteiras há um botão que esconde, e apertar Esc duas vezes faz o mesmo. Esc fecha a janelinha da barra.',
  privately:
    'Em janelas anônimas o Mendful fica desligado, a não ser que você o ligue na página de extensões do navegador. Lá ele mostraria as mesmas páginas e guardaria o que você escreve, como em todo lugar.',
} as const satisfies Translated<typeof english>;
