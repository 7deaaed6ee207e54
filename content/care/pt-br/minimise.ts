import { spellPhrases } from '@/core/care/spell-phrases';
import type { MinimisingReason } from '@/core/model/phrases';
import { chat } from './chat';

/** What makes it smaller than it was. Brazilian Portuguese. */
export const minimise: readonly MinimisingReason[] = [
  {
    id: 'just',
    family: 'minimise',
    phrases: spellPhrases(['simplesmente', 'meramente', 'nada mais que|do > um|uma|uns|umas|que'], chat),
    reason: 'Esta palavra pode fazer o que aconteceu soar pequeno.',
    gentler: 'A frase costuma dizer mais sem ela: “Eu escrevi, e escondi de você”.',
  },
  {
    id: 'only',
    family: 'minimise',
    phrases: spellPhrases(['só', 'apenas', 'somente', 'unicamente'], chat),
    reason: 'Pode soar como se a dor fosse maior do que o que aconteceu.',
    gentler: 'O fato simples já basta: “Aconteceu duas vezes”.',
  },
  {
    id: 'at-least',
    family: 'minimise',
    phrases: spellPhrases(['pelo|ao menos', 'no mínimo > eu|te|não'], chat),
    reason: 'Aponta para algo pior, para que isto pareça melhor.',
    gentler: '“O que eu fiz doeu em você. Não quero comparar com nada.”',
  },
  {
    id: 'nothing',
    family: 'minimise',
    phrases: spellPhrases(
      [
        'não foi|era|é|aconteceu|houve|teve|rolou|passou|passava|tem de? nada',
        'não significou|significa|significava|importou|importa|quis|quer|queria|valeu ~ nada',
        'não foi|era|é para? tanto|isso',
        'não foi|era|é tão > ruim|grave|mal|sério|feio|terrível|assim',
        'não foi|era|é tudo isso',
        'nada demais|grave',
        'nada de mais > .|,|e|nisso|entre',
        'nem foi|era|é tão|tanto|para > ruim|grave|assim|tanto|sério',
      ],
      chat,
    ),
    reason: 'Para quem se machucou, foi alguma coisa.',
    gentler: '“Importava, porque doeu em você.”',
  },
  {
    id: 'big-deal',
    family: 'minimise',
    phrases: spellPhrases(
      [
        'não é|foi|era o fim do mundo',
        'não é|foi|era grande|nenhuma|uma coisa|tragédia|catástrofe',
        'foi|era|é|foram uma|um|umas|mera|só? besteira|bobagem|bobeira|coisinha|detalhe|brincadeira|besteirinha|bobagens|besteiras|brincadeirinha',
        'coisa boba|pequena|mínima|pouca',
      ],
      chat,
    ),
    reason: 'O tamanho disso quem diz é a pessoa com quem aconteceu.',
    gentler: '“Vejo que isto foi grande para você.”',
  },
  {
    id: 'one-time',
    family: 'minimise',
    phrases: spellPhrases(
      [
        'uma única|só? vez',
        'foi|aconteceu|fiz|era|rolou só|apenas? uma vez',
        'uma vez só',
        'uma ou duas vezes',
        'uma vez ou outra',
        'foi|era um|só|apenas? um? simples|pequeno? erro|deslize|vacilo|descuido|tropeço|equívoco|errinho|escorregão',
        'um deslize|vacilo|errinho|escorregão',
        'momento de fraqueza|bobeira',
      ],
      chat,
    ),
    reason: 'Contar como pouco pode soar como um pedido de menos raiva.',
    gentler: '“Eu fiz. Uma vez bastou para quebrar o que havia.”',
  },
  {
    id: 'overreacting',
    family: 'minimise',
    phrases: spellPhrases(
      [
        'exagerando|exagera|exagerou|exagere|dramatizando|dramatiza|dramatizou',
        'é|foi|puro|seu|que exagero|drama|frescura|mimimi > .|,|seu|da|de',
        'você é|está|foi|era|estava|anda muito|tão|demais|bem|uma|um? sensível|dramática|dramático|exagerada|exagerado|carente|paranoica|paranoico|louca|louco|ciumenta|ciumento',
        'sensível demais',
        'deixa|deixe|para|pare|chega de drama|exagero|frescura|show|mimimi',
        'levou|leva|leve|levar|levando ~ ~ a sério|mal demais',
        'fazendo|fez|faz|faça|fizesse|armou|armando um|uma|esse|essa|tanto|muito|todo? drama|tempestade|escândalo|cena|caso|show|barraco|novela|tempestade|alarde',
        'tempestade em copo',
        'levou|leva|leve|levar|levando ~ tão|muito|demais|pelo ~ sério|lado|peito|mal',
        'não fica|fique|precisa|precisava ficar? assim|desse',
      ],
      chat,
    ),
    reason: 'Julga o que a outra pessoa sente em vez de escutar.',
    gentler: '“A sua reação faz sentido para mim, depois do que eu fiz.”',
  },
];
