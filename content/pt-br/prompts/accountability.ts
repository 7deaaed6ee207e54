import type { PromptWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const accountability: PromptWords = {
  'accountability-not-looking-away': {
    ask: 'Algo que você fez causou dano, e você está aqui, sem desviar o olhar. É um começo.',
    more: 'Nada precisa ser consertado em uma noite. Um copo de água, uma respiração lenta e uma frase verdadeira bastam por agora.',
  },
  'accountability-two-stories': {
    ask: '“Aconteceu” e “eu fiz” são duas histórias diferentes. Qual vem primeiro para você?',
    more: 'As coisas podiam estar difíceis entre vocês; a escolha foi sua do mesmo jeito. Você pode tentar a segunda história aqui, em uma linha.',
  },
  'accountability-look-and-rest': {
    ask: 'Encarar isto não precisa ocupar o dia inteiro. Dá para olhar, descansar, e olhar de novo.',
    more: 'Alguns minutos honestos podem render mais do que uma noite dando voltas. Descansar não é se esconder.',
  },
  'accountability-not-yet-ended': {
    ask: 'Existe alguma parte disto que ainda não acabou?',
    more: 'Uma conversa no celular, um hábito escondido, uma promessa que você vive torcendo. Dá para encerrar sem perguntar a ninguém. Se parar for difícil, uma terapia ou uma amizade pode ficar ao seu lado.',
  },
  'accountability-without-hardening': {
    ask: 'A raiva de quem você machucou pode durar, ou o silêncio. O que ajuda você a não endurecer diante disso?',
    more: 'Saber do que se trata. Uma respiração lenta. Alguém com quem falar depois. Dá para assumir o que você fez sem aceitar ameaça ou violência por isso. Se houver, a página Ajuda também é sua.',
  },
  'accountability-whose-to-carry': {
    ask: 'Você carrega o que escolheu. O que outra pessoa escolheu não é seu para carregar, por mais perto que estivessem.',
    more: 'As duas coisas podem dar nó em um dia de cansaço. Não precisa separar tudo. Dá para pôr no chão uma coisa que nunca foi sua.',
  },
  'accountability-no-answer-owed': {
    ask: 'Um pedido de desculpas pode ser sincero e vir cedo demais. Você não deve resposta a ele.',
    more: 'Dá para deixar sem ler, ou guardar para depois. “Eu ouvi, e por agora é isso” também serve. O arrependimento é trabalho de quem fez. O que você faz com ele é seu.',
  },
  'accountability-without-the-if': {
    ask: '“Sinto muito se machuquei você.” Como essa frase soa quando se tira o “se”?',
    more: 'Uma palavrinha pode virar uma desculpa em dúvida. “Mas” faz isso também, e “você sabe como eu fico”. Não precisa enviar nada; ouvir a diferença já basta por hoje.',
  },
  'accountability-without-a-second-thought': {
    ask: 'Antes de você quebrá-la, a confiança deixava a outra pessoa fazer coisas sem pensar duas vezes. Quais?',
    more: 'Pegar no sono, atender a porta, acreditar em uma palavra gentil. Podem ser palpites, sem precisar conferir com ninguém. Tudo bem parar aqui.',
  },
  'accountability-four-parts': {
    ask: 'O que eu fiz. Como doeu. Que eu escolhi. O que vou mudar. Qual destas quatro é a mais difícil para você dizer?',
    more: 'Você pode dar três linhas a ela aqui, como um rascunho que não vai a lugar nenhum. As outras três podem esperar outro dia.',
  },
  'accountability-all-for-them': {
    ask: 'Alguns pedidos de desculpas são feitos para parar a dor de quem pede. O que diria um que fosse todo para a outra pessoa?',
    more: 'Talvez fosse mais curto. Talvez deixasse de fora o seu mal-estar e não pedisse nada no fim. Vale a pena achar, mesmo que ninguém leia.',
  },
  'accountability-a-promise-your-size': {
    ask: '“Nunca mais vou falhar com você” é grande demais para cumprir. Que promessa menor e mais verdadeira mora dentro dela?',
    more: 'Uma que você pudesse cumprir nesta semana, e saber que cumpriu. “Quando eu não souber, vou dizer que não sei” é um exemplo.',
  },
  'accountability-the-wider-circle': {
    ask: 'Quem mais sentiu o abalo: alguém da família que ficou no meio, uma amizade que defendeu você?',
    more: 'Não precisa sair consertando tudo. Ver o círculo inteiro, sem pressa, faz parte de ver o que você fez.',
  },
  'accountability-a-limit-they-set': {
    ask: 'Um limite que a outra pessoa pôs para si não é um muro para contornar com conversa.',
    more: 'Respeitá-lo é algo que você pode dar, mesmo quando arde. Um limite protege quem o põe. Regras sobre quem você pode ver são outra história, e para isso dá para pedir ajuda.',
  },
  'accountability-someone-who-asks': {
    ask: 'Fora a pessoa que você machucou, quem sabe o que você está mudando e pergunta como vai indo?',
    more: 'Uma amizade que não bajula, um grupo, uma terapia. Mudar pode ser mais fácil de manter com alguém que vê. Se ainda não há ninguém, que tipo de pessoa você gostaria?',
  },
  'accountability-how-you-tell-it': {
    ask: 'O jeito como você conta pode ter mudado desde as primeiras semanas. O que você deixa de fora menos vezes?',
    more: 'Talvez uma data, uma mentira, o fato de que você sabia. Cada pedaço que volta deixa a história mais sua. Dá para parar depois de um.',
  },
};
