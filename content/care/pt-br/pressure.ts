import { spellPhrases } from '@/core/care/spell-phrases';
import type { MinimisingReason } from '@/core/model/phrases';
import { chat } from './chat';

/** What asks the hurt person to be done with it. Brazilian Portuguese. */
export const pressure: readonly MinimisingReason[] = [
  {
    id: 'forgive-me',
    family: 'pressure',
    phrases: spellPhrases(
      [
        'me perdoa|perdoe|perdoar|perdoasse|perdoem|perdoará',
        'perdoa|perdoe|perdoar me',
        'seu|teu perdão',
        'aceita|aceite|aceitar|aceitasse ~ desculpas|desculpa',
        'mereço uma|outra|mais|o|seu nova|segunda|outra|sua|uma? chance|oportunidade|perdão',
        'me dá|dê|dar|dá|desse|dá uma|outra|mais|só segunda|nova|última|uma|outra|mais? chance|oportunidade',
        'segunda|nova|última|outra chance|oportunidade',
      ],
      chat,
    ),
    reason: 'Pedir perdão pede algo a quem se machucou.',
    gentler: '“Você não me deve nenhuma resposta.”',
  },
  {
    id: 'move-on',
    family: 'pressure',
    phrases: spellPhrases(
      [
        'virar|vira|vire|viremos|virarmos|virasse|virando a? essa? página',
        'bola para frente',
        'esquecer|esquece|esqueça|esquecermos|esquecesse|esqueçamos isso|tudo|o|disso|essa|esse|aquilo|desse|dessa > .|,|passado|história|que|tudo|assunto|e',
        'deixar|deixa|deixe|deixarmos|deixasse isso|tudo|o|para|passado|lá|no ~ trás|lá|passado|quieto',
        'seguir|segue|siga|seguirmos|tocar|olhar em|para|a frente|adiante|vida',
        'superar|supera|supere|superou|superasse|superarmos|superado|superando',
        'recomeçar|recomeço',
        'começar|começarmos do|de|tudo do|de? zero|novo',
        'passar|passa|passe|passarmos uma? borracha',
        'voltar|volte|voltarmos|voltasse ~ a? ser? como > antes|era|éramos',
        'voltar ao normal',
        'já passou > .|,|muito|tanto|faz|e|da',
        'já|está|estava|passou|chegou na|da|a hora de',
        'já faz tanto|muito|tempo|meses|semanas|dias > tempo|.|,',
        'deixa|deixe|deixar disso|de',
        'desapega|desapegue',
        'águas passadas',
      ],
      chat,
    ),
    reason: 'Marca um ritmo que cabe à outra pessoa marcar.',
    gentler: '“Leve o tempo que levar. Não vou apressar você.”',
  },
  {
    id: 'how-many-times',
    family: 'pressure',
    phrases: spellPhrases(
      [
        'quantas vezes ainda? mais|eu? > preciso|vou|tenho|mais|você|quer|terei|ainda|devo',
        'quantas vezes mais',
        'até quando > você|vou|vai|isso|eu|a|vamos|.|essa|terei',
        'quanto tempo mais|você|vai|ainda|isso > .|vai|eu|você|precisa|para|isso|mais',
        'o que mais você|quer|eu|preciso|posso',
        'que mais você|quer|eu > quer|preciso|quero',
        'de novo isso|essa|esse',
        'joga|jogar|jogando|jogue ~ na minha cara',
        'vai|vive|fica|ficar|ficando remoendo|cobrando|lembrando|jogando',
      ],
      chat,
    ),
    reason: 'Faz a dor da outra pessoa soar como demais.',
    gentler: '“Eu escuto de novo, quantas vezes você precisar dizer.”',
  },
  {
    id: 'said-sorry',
    family: 'pressure',
    phrases: spellPhrases(
      [
        'já te|lhe|me? pedi|pedia|peço mil|muitas|tantas? desculpa|desculpas|perdão',
        'já me desculpei',
        'já te? disse|falei que? eu? sinto|me|lamento|desculpa|errei > muito|.|,|arrependo|e',
        'pedi|peço|pedir desculpa|desculpas|perdão > mil|muitas|já|cem|várias|tantas',
        'mil|cem|tantas vezes|desculpas > desculpa|desculpas|perdão|que|.|,',
        'quantas desculpas',
      ],
      chat,
    ),
    reason: 'Um pedido de desculpas contado vira cobrança.',
    gentler: '“Sinto muito, e sei que dizer uma vez talvez não alcance.”',
  },
];
