import type { Translated } from '@/content/translated';
import type { momentWords as english } from '@/content/words/moment';

/** Help in the moment: a minute and a half to land again. Brazilian Portuguese. */
export const momentWords = {
  heading: 'Bem aqui, com você',
  steps: [
    {
      id: 'feet',
      seconds: 15,
      figure: false,
      title: 'Os pés procuram o chão.',
      says: 'Dá para sentir como ele segura você. Um pouco de pressão, e depois soltar. Você está aqui, e este minuto basta.',
    },
    {
      id: 'breath',
      seconds: 40,
      figure: true,
      title: 'O ar entra devagar, e sai mais devagar ainda.',
      says: 'No ritmo do círculo, ou no seu. Se prestar atenção na respiração não é para você, olhar o círculo já basta.',
    },
    {
      id: 'see',
      seconds: 10,
      figure: false,
      title: 'Três coisas que você pode ver.',
      says: 'Um canto, uma cor, algo que não se mexe.',
    },
    {
      id: 'hear',
      seconds: 10,
      figure: false,
      title: 'Dois sons.',
      says: 'Um perto, um longe.',
    },
    {
      id: 'touch',
      seconds: 10,
      figure: false,
      title: 'Uma coisa que você pode tocar.',
      says: 'Fria ou morna, áspera ou lisa. A mão pode ficar ali um instante.',
    },
  ],
  next: 'Seguinte',
  leave: 'Deixar por aqui',
  progress: '{n} de {all}',
  figure: 'Um círculo que cresce e encolhe devagar, como uma respiração lenta.',
  urge: 'É um impulso de fazer alguma coisa',
  after: {
    title: 'Foi um momento difícil. Você está aqui.',
    says: 'Se quiser, um toque anota o que despertou isso. Tudo bem não dizer.',
    saysOnly: 'Você pode ficar aqui mais um pouco, ou seguir com o seu dia.',
    what: [
      'uma lembrança',
      'um lugar',
      'uma música ou um som',
      'uma mensagem',
      'algo que foi dito',
      'ver essa pessoa',
      'um momento de silêncio',
      'não faço ideia',
    ],
    again: 'Mais uma vez',
    done: 'Voltar',
    kept: 'Anotado. Isto não volta a aparecer, a não ser que você procure.',
    refused: 'Não deu para anotar: o armazenamento do dispositivo não respondeu. Nada mais mudou.',
    help: 'Se você não está em segurança, em Ajuda há pessoas com quem falar',
  },
} as const satisfies Translated<typeof english>;
