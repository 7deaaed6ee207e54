import type { PromptWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const good: PromptWords = {
  'good-kind-without-having-to': {
    ask: 'Alguém teve uma gentileza nos últimos dias, sem precisar?',
    more: 'Uma porta segurada, um lugar guardado, uma mensagem sem pergunta dentro. Não precisa compensar nada. Pode ser uma moeda achada no bolso do casaco.',
  },
  'good-unnamed-strength': {
    ask: 'Em que força sua você se apoiou nos últimos tempos sem dar nome a ela?',
    more: 'Teimosia conta. Pedir ajuda também, ou aparecer com cansaço e tudo. Um nome para ela pode ser útil em outro dia.',
  },
  'good-ripe-peach': {
    ask: 'Uma manga madura não pergunta como vai a semana. Dá para deixar que ela seja doce.',
    more: 'Um pequeno prazer não retira nada e não acerta conta nenhuma. Pode ser um minuto com caldo escorrendo na mão.',
  },
  'good-friend-who-stayed': {
    ask: 'Uma amizade falhou com você. Existe outra que ficou, sem alarde?',
    more: 'Pode morar longe, ou ser a que fala menos. Se ninguém vier à cabeça, esta pergunta pode passar, e isso não diz nada sobre você.',
  },
  'good-works-as-meant': {
    ask: 'No meio de tudo, o que funciona como era para funcionar?',
    more: 'Uma chaleira, a vizinhança, o ônibus das dez e dez, o seu senso de humor. No que funciona dá para se apoiar um pouco.',
  },
  'good-put-to-work': {
    ask: 'Que qualidade sua existia antes do dano e poderia ser posta para trabalhar agora?',
    more: 'Paciência, humor, mãos habilidosas, boa memória. Não vai pesar contra o que você fez. Pode ajudar a fazer bem a próxima coisa.',
  },
  'good-change-you-like': {
    ask: 'Há uma mudança em você da qual até gosta?',
    more: 'Falar antes. Descansar sem motivo. A dor não leva o mérito disso. Ele é seu.',
  },
  'good-wider-circle': {
    ask: 'Família pode ser mais ampla do que aquela de onde você veio. Você desenha o círculo onde quiser.',
    more: 'Alguém da vizinhança, quem ensinou você na escola, a avó de alguém. À caneta ou a lápis, com espaço para mudanças.',
  },
  'good-anyone-to-thank': {
    ask: 'Tem alguém a quem você gostaria de agradecer, em voz alta ou em pensamento?',
    more: 'Pode ser por algo breve como uma carona para casa. Ninguém precisa saber, e não é dívida com ninguém.',
  },
  'good-moved-in': {
    ask: 'Um caminho próprio pode liberar uma prateleira, uma hora, um hábito. O que veio morar ali?',
    more: 'Uma planta, um idioma, um cochilo. Se o espaço está vazio, tudo bem. Não precisa ser preenchido.',
  },
  'good-hour-to-keep': {
    ask: 'Das últimas semanas, que hora você guardaria exatamente como foi?',
    more: 'Talvez ninguém mais tenha notado. Dois ou três detalhes simples deixariam fácil achá-la de novo.',
  },
};
