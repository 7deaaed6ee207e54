import type { PromptWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const selfTrust: PromptWords = {
  'self-trust-built-to-work': {
    ask: 'Se mentiram para você, a mentira foi feita para parecer verdade. Acreditar nela não foi falha sua.',
    more: 'Todos os dias alguém mente para gente cuidadosa, esperta e amorosa. A habilidade estava em esconder.',
  },
  'self-trust-judged-rightly': {
    ask: 'Que coisa pequena você avaliou bem nesta semana?',
    more: 'A chuva, o clima em uma sala, quanto tempo levaria uma tarefa. A sua percepção talvez esteja funcionando mais do que você nota.',
  },
  'self-trust-whose-voice': {
    ask: 'Uma voz pode dizer que você não sabe ler as pessoas. Com a voz de quem ela se parece?',
    more: 'Às vezes é emprestada: do trabalho, da casa onde você cresceu, de quem escondeu coisas. Não precisa discutir. Ouvir de quem ela é pode bastar.',
  },
  'self-trust-not-a-measure': {
    ask: 'O que fizeram não foi uma medida de você. Nem da sua aparência, nem da sua cabeça, nem do seu valor.',
    more: 'Pode parecer uma nota. Conta como a outra pessoa escolheu. Nunca foi uma conta do que você é.',
  },
  'self-trust-hunch-and-fear': {
    ask: 'Como é uma intuição em você, e como é o medo? Os dois podem usar o mesmo casaco.',
    more: 'Para algumas pessoas, a intuição é quieta e simples, e o medo é barulhento. Em você pode ser diferente, e os dois podem ter algo a dizer. Três palavras para cada já servem.',
  },
  'self-trust-promise-to-self': {
    ask: 'Que promessa a você cabe no dia de hoje, de tão pequena?',
    more: 'Água ao lado da cama, luz apagada às onze, nada de fotos antigas esta noite. Contar com você pode começar assim, bem rente ao chão.',
  },
  'self-trust-solid-friend': {
    ask: 'A confiança quebrada em uma amizade pode fazer as outras parecerem frágeis. Quem é chão firme para você?',
    more: 'Pode ser alguém sem graça, que se atrasa, que demora a responder mensagens, e é de verdade. Se ninguém vier à cabeça, dá para começar sendo chão firme para você.',
  },
  'self-trust-whose-version': {
    ask: 'Quando você crescia, a versão de quem valia na sua família? E a sua, para onde ia?',
    more: 'Algumas pessoas aprendem cedo a duvidar do que veem. A sua versão pode ter um lugar agora, mesmo um que ninguém mais veja. Dá para parar em qualquer linha.',
  },
  'self-trust-old-habit': {
    ask: 'Sob tensão, que hábito seu entra primeiro: agradar, se esconder, conferir, esfriar?',
    more: 'Talvez ele tenha protegido você, antes ou agora, e por isso vem correndo. Dá para chamá-lo pelo nome antes de decidir se vai atrás.',
  },
  'self-trust-word-holds': {
    ask: 'Onde a sua palavra se mantém firme nestes dias, mesmo em algo minúsculo?',
    more: 'Talvez você duvide de si, e alguma dúvida serve. Uma palavra cumprida sem ninguém para ver conta: a hora de dormir, uma conta paga, uma linha verdadeira no diário.',
  },
  'self-trust-pause-before-yes': {
    ask: 'Na pausa antes de um sim, o que você escuta?',
    more: 'Um sim que teve um instante para respirar costuma ser mais firme. O próximo pedido pequeno pode ganhar uma contagem lenta até cinco.',
  },
  'self-trust-glad-choice': {
    ask: 'Decidir por conta própria tem o seu peso. Qual das suas escolhas você gosta de ter feito?',
    more: 'Pode ser pequena como a cor de uma parede ou grande como uma fechadura trocada. O seu juízo estava na sala, e fez algum bem.',
  },
  'self-trust-borrowed-eyes': {
    ask: 'Alguém confia algo a você: uma chave, uma preocupação, um bicho. O que essa pessoa vê em você?',
    more: 'Dá para pegar esses olhos emprestados por um minuto. O que eles veem não precisa combinar com o que você sente hoje.',
  },
};
