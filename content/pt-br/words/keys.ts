import type { Translated } from '@/content/translated';
import type { keysWords as english } from '@/content/words/keys';

/** The list of keys, shown when a question mark is pressed. Brazilian Portuguese. */
export const keysWords = {
  heading: 'Pelo teclado',
  close: 'Fechar',
  popup: {
    digits: 'marca um dos dez sentimentos, ou uma palavra enquanto o foco está nas palavras',
    space: 'marca o que está em foco',
    enter: 'guarda',
    enterTyping: 'guarda enquanto se digita',
    escape: 'fecha a janelinha',
  },
  page: {
    hide: 'põe uma página vazia no lugar desta',
    escape: 'deixa como estava um campo que se edita',
    arrows: 'vão de uma figura a outra, e de um dia a outro no ano',
  },
  anywhere: {
    open: 'abre a janelinha em qualquer página. A página de atalhos do próprio navegador pode mudar isso',
    list: 'mostra esta lista, a não ser que se esteja digitando',
  },
  keys: {
    digits: '1 a 9, 0',
    space: 'Espaço',
    enter: 'Enter',
    enterTyping: 'Ctrl + Enter',
    escape: 'Esc',
    hide: 'Esc, Esc',
    arrows: 'Setas',
    open: 'Alt + Shift + M',
    list: '?',
  },
} as const satisfies Translated<typeof english>;
