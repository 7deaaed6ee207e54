import type { Translated } from '@/content/translated';
import type { safetyWords as english } from '@/content/words/safety';

/** What is worth knowing before the first use. Brazilian Portuguese. */
export const safetyWords = {
  heading: 'Antes de começar',
  ask: 'Aqui é um lugar seguro para escrever?',
  points: [
    'Quem usa este dispositivo com você, ou mexe nele, pode abrir o Mendful. Um cadeado, nas opções, impede que leiam.',
    'Ainda assim dá para ver que ele está instalado, suas páginas no histórico e a própria tela.',
    'Remover a extensão apaga tudo o que há nela.',
    'Se alguém pode estar vigiando este dispositivo, outro mais seguro é a melhor escolha.',
  ],
  read: 'Já li',
  lock: 'Um cadeado',
  help: 'Ajuda',

  again: 'Antes de começar: aqui é um lugar seguro?',
  againLead: 'O que dizia o primeiro cartão, e um pouco mais.',
  more: [
    'A lista de extensões mostra o nome Mendful, seja qual for a figura escolhida. No histórico do navegador, as páginas também se chamam Mendful.',
    'Um programa que vigia a tela ou o teclado, ou alguém que cuida deste dispositivo para outras pessoas, pode ver o que você vê. Contra isso nenhum cadeado ajuda.',
    'Ninguém tem direito à sua senha. Se alguém pode exigi-la de você, não escrever nada aqui, ou escrever em outro dispositivo, pode ser mais seguro do que um cadeado.',
    'Apagar tudo de uma vez pode chamar atenção. Quem entende de violência pode ajudar a pensar com antecedência; esses contatos estão em Ajuda.',
  ],
} as const satisfies Translated<typeof english>;
