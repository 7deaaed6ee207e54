import type { PromptWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const causes: PromptWords = {
  'causes-true-and-not-all-right': {
    ask: 'Uma explicação pode ser verdadeira e, mesmo assim, não deixar tudo bem.',
    more: 'Saber por que o telhado pinga não seca o chão. Você pode querer a razão, ou não querer saber dela.',
  },
  'causes-set-a-why-down': {
    ask: 'Alguns dos seus porquês talvez nunca tenham resposta. Você pode parar de perguntar, e pode recomeçar.',
    more: 'Uma pergunta se põe no chão como uma sacola pesada. Ela continua ali se você quiser. Não precisa subir com ela todos os degraus.',
  },
  'causes-whose-no': {
    ask: 'Quando você e a outra pessoa queriam coisas diferentes, o “não” de quem pesava mais?',
    more: 'É sobre como o poder se dividia entre vocês, não sobre culpa. Pode ficar sem escrever. Se a resposta for difícil de segurar, a página Ajuda está aí. Tudo bem parar aqui.',
  },
  'causes-not-made-by-you': {
    ask: 'Houvesse o que houvesse em volta, a escolha foi da outra pessoa. Não foi feita por você.',
    more: 'Todo mundo tem dias de pressa, distância, cansaço ou mau humor, e nem por isso deixa de merecer honestidade. Nada disso é permissão.',
  },
  'causes-handed-down-silence': {
    ask: 'O silêncio pode passar de geração em geração como um móvel velho. Do que nunca se falou na sua família?',
    more: 'Um costume não tira a escolha das mãos de ninguém. Ver esse costume pode mostrar o que você prefere deixar para trás. Tudo bem parar aqui.',
  },
  'causes-early-sign': {
    ask: 'Agora que você segue por sua conta, que pequeno sinal gostaria de escutar daqui em diante?',
    more: 'Uma história que muda, uma piada com ponta, o aperto na sua própria garganta. Isto é para os dias que vêm. Não diz nada sobre o que dava para ver antes.',
  },
  'causes-what-you-told-yourself': {
    ask: 'Antes de acontecer, o que você se dizia para que parecesse tudo bem?',
    more: '“Ninguém vai saber.” “Eu mereço.” “É quase nada.” Percebida cedo, uma frase dessas pode perder um pouco da força.',
  },
  'causes-hungry-for': {
    ask: 'Fome de quê você tinha naquela época: descanso, elogio, fuga, sentir que alguém queria você? Daria para dizer sem rodeios?',
    more: 'Uma fome é uma razão, nunca um direito. Havia outros jeitos de matar essa fome, e hoje há.',
  },
  'causes-fork-in-the-day': {
    ask: 'Em algum ponto antes do dano, o caminho se dividia. O que mais estava aberto ali para você?',
    more: 'Contar a alguém. Sair da sala. Dizer “não estou bem”. Um caminho que você não pegou pode ser aprendido de cor. Isso pode esperar outro dia.',
  },
  'causes-first-five-minutes': {
    ask: 'Quando um impulso antigo aparece, como são os primeiros cinco minutos dele?',
    more: 'Um humor, uma tela, uma hora tardia, uma birra. Quanto antes você vê, mais espaço tem. O que você poderia pôr no caminho dele?',
  },
};
