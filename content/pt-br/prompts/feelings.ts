import type { PromptWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const feelings: PromptWords = {
  'feelings-two-on-one-day': {
    ask: 'Raiva de manhã, saudade antes do almoço. As duas podem ser verdade no mesmo dia.',
    more: 'Um sentimento não anula o outro, e você não precisa escolher qual é o de verdade. Misturado é um jeito honesto de estar.',
  },
  'feelings-quiet-inside': {
    ask: 'Se hoje você quase não sente nada, isso também conta. Algumas dores ficam quietas por um tempo.',
    more: 'Não há pressa de sentir mais do que sente. Nada precisa ser acordado à força. Dá para ter calor, comida e um vazio por dentro.',
  },
  'feelings-how-big': {
    ask: 'Se este sentimento tivesse tamanho, caberia em um bolso, em um quarto ou em uma rua?',
    more: 'Não precisa de história. Um tamanho mais ou menos já basta. Daqui a uma hora pode ser outro, e aí dá para olhar de novo, ou não.',
  },
  'feelings-what-anger-guards': {
    ask: 'A raiva pode ficar de pé na frente de algo querido. O que talvez esteja atrás dela?',
    more: 'O seu nome, os seus planos, a vontade de que digam a verdade. Você pode agradecer à sua raiva ou olhar feio para ela. As duas coisas valem.',
  },
  'feelings-no-proof': {
    ask: 'Você não precisa explicar a ninguém por que isto dói tanto.',
    more: 'Nem às amizades, nem à família, nem a você às três da madrugada. “Dói” é uma frase inteira.',
  },
  'feelings-careless-friend': {
    ask: 'Uma amizade não teve cuidado com algo que você confiou. Como é isso hoje?',
    more: 'Quente, oco, pesado, sem gosto: qualquer palavra serve. Outras pessoas podem achar pouco e dar de ombros. Era seu, e você pode se importar.',
  },
  'feelings-seat-at-the-table': {
    ask: 'Quando vem da família, a dor às vezes não acha lugar à mesa. Onde a sua poderia se sentar hoje?',
    more: 'Em uma página, em um carro parado, em uma música alta demais. Ela não precisa se comportar para agradar ninguém.',
  },
  'feelings-wish-to-hit-back': {
    ask: 'Imaginar que a outra pessoa sente o que você sentiu é algo que muita gente com mágoa faz. Isso não faz de você alguém cruel.',
    more: 'Uma imagem na cabeça não machuca ninguém. Se ela começar a puxar suas mãos, noventa segundos lentos podem abrir um espaço entre a vontade e o ato. Na página Ajuda há pessoas para escutar isso.',
  },
  'feelings-what-is-missed': {
    ask: 'Hoje bate saudade de alguma coisa? Pode ser uma pessoa, um plano, ou quem você era antes.',
    more: 'Sentir falta não quer dizer querer de volta. Uma palavra já é bastante, e não precisa ser escrita.',
  },
  'feelings-where-worry-sits': {
    ask: 'Em que parte do corpo a preocupação está agora? Um lugar basta: queixo, barriga, mãos.',
    more: 'Você pode pousar ali uma mão quente, ou deixar quieto. Se olhar para dentro aumenta o barulho, olhar pela janela é uma boa troca.',
  },
  'feelings-two-gaps': {
    ask: 'Uma linha para completar, ou não: “Agora eu sinto …, e um pedaço de mim também sente …”',
    more: 'Duas palavras que não combinam são bem-vindas. Qualquer um dos espaços pode ficar vazio.',
  },
  'feelings-inside-a-hard-hour': {
    ask: 'De dentro de uma hora difícil, a hora pode parecer tudo. Você não precisa enxergar além dela.',
    more: 'Nada da sua vida precisa ser resolvido daqui de dentro. Um copo de água, uma coberta, um sopro longo: pequeno é o tamanho certo.',
  },
  'feelings-which-is-here': {
    ask: 'Culpa, medo, luto, alívio: qual deles está com você hoje? Pode ser mais de um.',
    more: 'O que você sente não muda quem se machucou, e é real do mesmo jeito. Dar nome a um deles pode ajudar a encarar o que você fez.',
  },
  'feelings-somewhere-to-go': {
    ask: 'O arrependimento pode ser solitário. O que você sente pode ir para um lugar que não seja a pessoa que você machucou.',
    more: 'Um caderno, uma linha de apoio, uma amizade firme, um banho demorado. Você pode ter consolo. Ele pode vir de outro lugar.',
  },
  'feelings-talked-about': {
    ask: 'Em uma família, podem falar do que você quebrou sem você por perto. O que isso mexe em você?',
    more: 'Virar assunto pode arder. Talvez seja o jeito de a família entender o que houve. Dá para sentir o ardor e deixar que falem.',
  },
  'feelings-under-the-guilt': {
    ask: 'Existe um sentimento debaixo da culpa, um que você quase nunca deixa ninguém ver?',
    more: 'Medo de perder, raiva de você, luto por quem achava que era. Não desculpa nada. Quando se vê, talvez mande menos em você. Tudo bem parar na pergunta.',
  },
  'feelings-quietest-one': {
    ask: 'Em um dia nem lá nem cá, qual é o sentimento mais quieto que você encontra?',
    more: 'Dias difíceis gastam as palavras. Os comuns também têm algo a dizer, talvez baixinho: sossego, tédio, uma vontade pequena.',
  },
  'feelings-shown-about-anger': {
    ask: 'Quem mostrou a você o que fazer com a raiva: esconder, jogar longe, virar piada? E hoje, o que combina com você?',
    more: 'Talvez você tenha aprendido muito antes de tudo isto. Raiva também se diz com voz simples, se gasta no corpo, ou se escreve e se rasga.',
  },
  'feelings-one-line-of-the-list': {
    ask: 'O ressentimento guarda uma lista. Qual é uma linha da sua pela qual ninguém disse “sinto muito”?',
    more: 'Um dia que passou em branco, um olhar, uma piada às suas custas. Em palavras, talvez ocupe menos lugar na cabeça. Uma linha basta, e nenhuma também.',
  },
  'feelings-last-understood': {
    ask: 'Uma decepção pode dar solidão até em sala cheia. Quando foi a última vez que alguém entendeu você?',
    more: 'Uma amizade que pegou no ar, um aceno de alguém na rua, um verso de música, um bicho encostado em você. Encontros pequenos contam.',
  },
  'feelings-grief-for-the-living': {
    ask: 'Talvez você esteja de luto por alguém que continua por aí, e bem. Esse luto não tem forma certa.',
    more: 'Não existe cartão para isso, e quase nunca um dia de folga. Você pode fazer uma pequena marca sua: uma vela, uma pedra, uma página.',
  },
  'feelings-laughing-is-allowed': {
    ask: 'Rir hoje não faz disto um nada. Um momento leve pode ser leve.',
    more: 'A alegria não é uma sentença sobre o que foi feito. Você não deve a ninguém um rosto triste como prova.',
  },
  'feelings-coming-back': {
    ask: 'Um sentimento que parecia terminado pode voltar. Ele voltar não é o mesmo que você voltar atrás.',
    more: 'Uma data no calendário, uma semana de cansaço, um pouco de segurança nova: sentimentos antigos visitam por muitos motivos. Dá para deixar que fique sentado um pouco.',
  },
  'feelings-hope-and-fear': {
    ask: 'Esperança e medo podem chegar no mesmo dia, até no mesmo minuto.',
    more: 'Nenhum dos dois é previsão do tempo. Podem ficar lado a lado, e você não precisa escolher qual é o sábio.',
  },
};
