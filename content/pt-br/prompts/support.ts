import type { PromptWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const support: PromptWords = {
  'support-a-hard-day': {
    ask: 'A história inteira não é o preço do consolo. “Estou em um dia difícil” já basta.',
    more: 'Alguém gentil pode se sentar com você sem saber por quê. O resto pode ser contado no seu tempo, em parte, ou nunca.',
  },
  'support-among-strangers': {
    ask: 'Companhia pode ser uma biblioteca, um banco de praça, um ônibus cheio. Ali ninguém pergunta nada.',
    more: 'Estar no meio de gente sem se explicar é um tipo de descanso. Dá para ficar cinco minutos e sair sem se despedir.',
  },
  'support-a-real-voice': {
    ask: 'Se hoje pesa demais para levantar a sós, uma voz de verdade pode ajudar. Na página Ajuda há gente que escuta.',
    more: 'Não precisa ser o pior dos problemas, nem saber o que dizer. “Não sei por onde começar” é uma boa primeira frase.',
  },
  'support-soup-silence-jokes': {
    ask: 'Tem gente da sopa, gente do silêncio, gente da piada. Quem poderia trazer o quê para você?',
    more: 'Ninguém precisa ser tudo. Um nome, ou um lugar, ou uma voz no rádio já é uma boa lista.',
  },
  'support-told-second': {
    ask: 'Quem você procuraria primeiro para contar talvez seja quem machucou você. Quem poderia ser o segundo nome?',
    more: 'Alguém da vizinhança, da antiga escola, uma linha de apoio, uma página. Não precisa ocupar a mesma cadeira. “Perdi uma amizade” basta para começar.',
  },
  'support-the-right-to-lean': {
    ask: 'Talvez você ache que perdeu o direito de se apoiar em alguém. Não perdeu.',
    more: 'Assumir o que fez e receber cuidado podem andar juntos. Uma amizade justa ou uma linha de apoio pode escutar, e assumir continua com você.',
  },
  'support-what-a-counsellor-is-for': {
    ask: 'Fazer terapia, ou ir a um grupo, é uma coisa comum. O que você gostaria de encontrar lá, se um dia fosse?',
    more: 'Há quem queira ferramentas, há quem queira escuta, há quem queira uma hora de porta fechada. O primeiro encontro pode ser para olhar em volta. Dá para mudar de ideia depois.',
  },
  'support-the-first-question': {
    ask: 'Diante de alguém que aprendeu a escutar, que pergunta sua você levaria primeiro?',
    more: 'Talvez comece com “Como foi que eu cheguei a …”. Ir não é castigo, nem é mostrar arrependimento. É um lugar para olhar o que é difícil olhar a sós.',
  },
  'support-outside-the-family': {
    ask: 'Quando é em família, contar a alguém de casa pode parecer tomar partido. Quem está de fora, e tem gentileza?',
    more: 'Uma amizade, alguém da saúde, uma linha de apoio, um grupo que conhece esse tipo de coisa. Querer que alguém escute não é deslealdade.',
  },
  'support-poor-advice': {
    ask: 'Pessoas gentis podem dar maus conselhos. Você pode agradecer e não levar para casa.',
    more: 'Dá para ficar com um pedaço, ou com nada. A preocupação de alguém com a sua segurança merece ser ouvida duas vezes. Para o resto, “eu queria companhia, não respostas” é uma frase para levar no bolso.',
  },
  'support-honest-and-fair': {
    ask: 'Quem fala com honestidade, sem tomar o seu partido e sem acabar com você?',
    more: 'Se nenhum nome vier, é algo para procurar em uma terapia ou em um grupo. Pessoas assim são raras, e valem um desvio.',
  },
  'support-both-ways': {
    ask: 'A ajuda anda nos dois sentidos. Para quem você abriu espaço há pouco, nem que fosse por dez minutos?',
    more: 'E quem abriu espaço para você? Nenhum dos dois precisa ser pago. Basta notar que a estrada está aberta.',
  },
};
