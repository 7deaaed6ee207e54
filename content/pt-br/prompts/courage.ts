import type { PromptWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const courage: PromptWords = {
  'courage-a-glad-no': {
    ask: 'Um “não” pode pedir mais coragem que um “sim”. Qual dos seus você gosta de ter dito?',
    more: 'Pode ser minúsculo: uma ligação que você deixou tocar, uma visita mais curta, “prefiro não dizer”. Algo em você sabia o que dava para carregar naquele dia.',
  },
  'courage-a-dial-not-a-switch': {
    ask: 'Se a confiança é um botão de volume, e não um liga e desliga, que voltinha parece possível, para mais ou para menos?',
    more: 'Baixar também pode ser coragem. Pode ser confiança em alguém da vizinhança, em um plano, na sua própria intuição. Dá para girar de volta a qualquer momento.',
  },
  'courage-the-edge-of-the-group': {
    ask: 'Quando uma amizade se quebra, entrar em qualquer grupo pede coragem. Onde você poderia ficar perto da borda?',
    more: 'Um coral, um jogo, um almoço em comum. Dá para ficar por uma música, falar com uma pessoa, ou olhar e ir para casa.',
  },
  'courage-quiet-kinds': {
    ask: 'Abrir a carta. Ir à festa e sair às nove. Qual foi uma coragem quieta sua nesta semana?',
    more: 'Ninguém precisa ter visto. Se nada vier à cabeça, descansar quando as forças acabaram pode entrar na lista.',
  },
  'courage-step-and-step-back': {
    ask: 'Coragem não quer dizer rapidez. Você pode dar um passo, olhar em volta, e recuar de novo.',
    more: 'Recuar não é falhar. Você descobriu como é o chão ali. Dá para tentar em outro ponto, outro dia, ou deixar quieto.',
  },
  'courage-not-knowing-why': {
    ask: '“Ainda não sei por quê” pode ter mais coragem que uma resposta redondinha.',
    more: 'Uma resposta redonda encerra a busca. Dizer onde termina o que você entende, e que você não parou de procurar, é chão honesto.',
  },
  'courage-what-stays-covered': {
    ask: 'O que você mantém coberto, até diante de quem quer o seu bem?',
    more: 'Não precisa mostrar a ninguém. Um olhar para isso aqui, pelo tempo de uma respiração, já basta para um dia. Tudo bem parar aqui.',
  },
  'courage-glad-to-be-asked': {
    ask: 'Pedir ajuda é um pequeno salto. Quem talvez gostasse de ouvir esse pedido?',
    more: 'Pode ser leve: uma carona, uma segunda opinião, dez minutos de companhia. Muita gente gosta de ser útil. O não de uma pessoa não é o não de todas.',
  },
  'courage-a-place-to-have-back': {
    ask: 'Alguns lugares se perdem em uma coisa assim. Qual você gostaria de ter de volta, se algum?',
    more: 'Uma rua, um café, até uma música. Dá para escolher a hora, a companhia e a saída. Ou o lugar pode ficar no mapa, sem ninguém mexer.',
  },
  'courage-room-to-stumble': {
    ask: 'Se tropeçar fosse permitido, e ninguém contasse, o que você gostaria de tentar agora?',
    more: 'Uma aula, uma receita, outro caminho para casa, uma tarde a sós perto da água. Quem começa costuma balançar.',
  },
};
