import type { PromptWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const safety: PromptWords = {
  'safety-three-harmless-things': {
    ask: 'Quando o corpo toca como um alarme, dá para procurar três coisas inofensivas por perto.',
    more: 'Uma caneca, uma coberta, o zumbido da rua. Isto é para um alarme que sobrou de antes. Se o perigo é aqui e agora, na página Ajuda há para quem ligar.',
  },
  'safety-on-guard': {
    ask: 'Ficar em alerta faz sentido depois disto. Uma parte de você está de vigia, e quer o seu bem.',
    more: 'Ela pode ter cansaço e lealdade ao mesmo tempo. Não precisa convencê-la a parar. Se o que ela vê é próximo e real, a página Ajuda está aí. Se não, uma luz mais baixa pode deixá-la descansar.',
  },
  'safety-a-kind-voice': {
    ask: 'Há uma voz ou um rosto que deixa um lugar menos áspero? Pode ser de muito tempo atrás.',
    more: 'Você pode pegá-lo emprestado por um minuto: uma foto, um áudio, uma frase sabida de cor. Se nenhum vier, a chuva ou o trânsito servem.',
  },
  'safety-for-the-night': {
    ask: 'A noite pode aumentar o volume de tudo. Que pequeno conforto poderia ficar à mão na próxima?',
    more: 'Um copo de água, um livro chato, um bilhete que diz “agora não, amanhã”. Passar um tempo em claro também vale.',
  },
  'safety-dates-with-weight': {
    ask: 'Algumas datas pesam. Vem alguma por aí em volta da qual você gostaria de planejar um carinho?',
    more: 'Pode ser companhia, uma tarde vazia, ou um lugar sem lembranças. Um dia difícil que você viu chegar pode ter um pouco menos de solidão.',
  },
  'safety-lower-shoulders': {
    ask: 'Com algumas pessoas, os seus ombros ficam mais baixos depois. Quem são elas?',
    more: 'O corpo tem a sua própria lista. Um nome é muito. Se nenhum vier, um bicho ou um lugar conta.',
  },
  'safety-echo-or-now': {
    ask: 'Quando vem o medo, como você separa um eco antigo de algo que está acontecendo agora?',
    more: 'Talvez haja diferença na velocidade, na barriga, nas palavras que ele usa. Não saber é uma resposta honesta, e os dois merecem cuidado. Se está acontecendo agora, a página Ajuda está aí.',
  },
  'safety-in-a-shaky-hour': {
    ask: 'Em uma hora de abalo, o que você gosta que as pessoas façam, ou não façam?',
    more: 'Chá, mas sem conselho. Mensagem, mas sem visita. Em uma linha, é um cartão para alguém da sua confiança, ou para você.',
  },
  'safety-safe-enough': {
    ask: '“Segurança suficiente” não é segurança o tempo todo. Como é o suficiente hoje?',
    more: 'Talvez saber onde fica a porta, para quem ligar, e que um não vai ser ouvido. Amanhã pode ser diferente.',
  },
  'safety-when-they-startle': {
    ask: 'Por causa do que você fez, a outra pessoa pode levar sustos ou se calar. O que você poderia fazer que não pede nada de volta?',
    more: 'Ficar em silêncio, dar um passo atrás, um simples “estou vendo, e não há pressa”. Um corpo que se assusta não está pesando o quanto você se esforça.',
  },
  'safety-back-to-your-own-age': {
    ask: 'Em certas famílias, um tom de voz pode encolher a gente. Como você volta para a sua própria idade?',
    more: 'Algo sólido debaixo da mão, a data de hoje, uma chave no bolso. Onde for seguro sair da sala, você pode deixar que terminem sem você.',
  },
  'safety-shared-places': {
    ask: 'Amizades em comum, lugares em comum: quais caem bem agora, e quais podem esperar?',
    more: 'Você não está entregando nenhum deles para sempre. Um grupo, um café ou uma conversa no celular pode ficar de lado agora e voltar mais tarde.',
  },
  'safety-the-far-alarm': {
    ask: 'Mesmo longe dessa pessoa, o velho alarme pode tocar. Isso não mede como você está indo.',
    more: 'O corpo aprende devagar, e sem calendário. Dá para agradecer o aviso e voltar ao que estava fazendo. Se há algo real por perto, a página Ajuda está aí.',
  },
  'safety-more-of-a-ripple': {
    ask: 'Há algo que abalava você no começo e hoje é mais uma ondinha?',
    more: 'Pode subir de novo em alguns dias; água faz isso. Você pode anotar o que ajudou a acalmar.',
  },
};
