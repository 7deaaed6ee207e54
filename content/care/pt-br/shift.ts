import { spellPhrases } from '@/core/care/spell-phrases';
import type { MinimisingReason } from '@/core/model/phrases';
import { chat } from './chat';

/** What hands it over to the other person. Brazilian Portuguese. */
export const shift: readonly MinimisingReason[] = [
  {
    id: 'you-werent',
    family: 'shift',
    phrases: spellPhrases(
      [
        'você|tu não|nunca|nem|jamais|mal me? estava|escutava|ouvia|dava|tinha|queria|prestava|entendia|olhava|cuidava|apoiava|conversava|demonstrava|valorizava|percebia|ligava|procurava|ouviu|escutou|deu|apoiou|notava|elogiava',
        'nunca|jamais me ouvia|escutava|dava|deu|apoiava|entendia|valorizava|procurava|ouviu|escutou|olhava|elogiava',
        'não me ouvia|escutava|dava|apoiava|entendia|valorizava|procurava|olhava',
        'você|tu vivia|sempre|andava|estava sempre? ~ ocupada|ocupado|trabalhando|trabalho|celular|cansada|cansado|longe|fora|distante|fria|frio|reclamando|brigando|nervosa|nervoso|estressada|estressado|viajando',
        'você|tu me deixava|deixou|abandonou|ignorava|ignorou|rejeitava|tratava|largou ~ sozinho|sozinha|lado|mal',
        'você|tu me ignorava|ignorou|rejeitava|abandonou',
      ],
      chat,
    ),
    reason: 'Isto leva a razão para o lado da outra pessoa.',
    gentler: '“Eu sentia solidão, e não disse. O que fiz depois foi escolha minha.”',
  },
  {
    id: 'you-made-me',
    family: 'shift',
    phrases: spellPhrases(
      [
        'você|tu que? me fez|fazia|faz > mentir|fazer|perder|trair|procurar|explodir|agir|buscar|sentir|gritar|chegar|ficar|duvidar|esconder|errar|isso',
        'você|tu que? me obrigou|obrigava|levou|empurrou|provocou|provocava|provoca|forçou|irritou|tirou|tira|jogou|pressionou|pressionava',
        'você|tu que provocou|começou|causou|pediu|quis|procurou',
        'você|tu não? me deu|dava|deixou nenhuma|outra|sem escolha|opção|saída|alternativa',
        'não me deu|dava|deixou ~ escolha|opção|saída|alternativa',
        'você|tu provocou|causou|pediu por? isso',
      ],
      chat,
    ),
    reason: 'Põe a escolha nas mãos de outra pessoa.',
    gentler: '“Eu escolhi fazer isso.”',
  },
  {
    id: 'because-you',
    family: 'shift',
    phrases: spellPhrases(
      [
        'porque você|tu',
        'por sua|tua causa|culpa',
        'por causa do|da|dos|das|de seu|seus|sua|suas|teu|tua',
        'por causa de você',
        'pela|pelo|pelos|pelas sua|seu|seus|suas|teu|tua frieza|ausência|ciúme|ciúmes|silêncio|comportamento|falta|gritos|jeito|atitude|atitudes|cobranças|distância',
        'culpa é|foi|era|também? sua|tua|de|toda sua|você',
        'culpa é|foi|era também|toda|só? sua|tua',
        'pelo que você|tu fez|disse|fazia|dizia > .|,|comigo|antes',
        'pelo jeito que|como você|tu',
      ],
      chat,
    ),
    reason: 'Uma razão que começa com “você” pode soar como acusação.',
    gentler: '“Fiz isso porque tinha medo de dizer a verdade a você.”',
  },
  {
    id: 'if-you-had',
    family: 'shift',
    phrases: spellPhrases(
      [
        'se você|tu ao? menos? não? me? tivesse|fosse|prestasse|desse|estivesse|escutasse|ouvisse|cuidasse|confiasse|conversasse|olhasse|cobrasse|gritasse|amasse|apoiasse|ligasse',
        'se não? me tivesse|desse|escutasse|ouvisse|apoiasse|amasse',
        'tivesse você|me > escutado|ouvido|dado|prestado',
      ],
      chat,
    ),
    reason: 'Faz o dano depender de algo que a outra pessoa não fez.',
    gentler: '“Eu podia ter contado, e não contei.”',
  },
  {
    id: 'you-also',
    family: 'shift',
    phrases: spellPhrases(
      [
        'você|tu também',
        'também você|tu',
        'você|tu não é|foi|era nenhum|nenhuma|um|uma|lá? santo|santa|perfeita|perfeito|melhor|inocente|fácil|anjo|flor',
        'você|tu tampouco',
        'e você > .|,|que|nunca|quando|não|já',
        'olha quem fala|está',
        'quem é você > para|.',
      ],
      chat,
    ),
    reason:
      'O que a outra pessoa fez pode ter a sua própria conversa. Aqui tira o peso do pedido de desculpas.',
    gentler: '“Isto é sobre o que eu fiz.”',
  },
  {
    id: 'we-both',
    family: 'shift',
    phrases: spellPhrases(
      [
        'nós|os|as|a|gente dois|duas|gente > erramos|errou|erraram|falhamos|falhou|fizemos|mentimos|temos|tivemos|nos|brigamos|brigava|somos|tem|teve|machucou|contribuímos|sabemos',
        'ambos|ambas > erramos|erraram|falhamos|fizemos|mentimos|temos|tivemos|nos|somos|dissemos|têm',
        'nós erramos|falhamos|nos > .|,|um|muito|machucamos|os',
        'culpa|erro|responsabilidade|problema é|foi|era? dos|de|das dois|duas|ambos|ambas|nós',
        'erros|culpa dos|de dois|ambos|lados|ambas',
        'nossa culpa',
        'nós|gente também? tivemos|teve|temos|tem culpa|parte|responsabilidade|erros',
        'quando um não quer',
        'cada um teve|tem a? sua|parte|culpa',
        'dos dois lados',
      ],
      chat,
    ),
    reason: 'A culpa dividida pode deixar a sua sem dizer.',
    gentler: '“A minha parte nisto é minha, seja o que for o resto.”',
  },
];
