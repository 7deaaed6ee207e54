import type { Translated } from '@/content/translated';
import type { syncWords as english } from '@/content/words/sync';

/** What is said about more than one device. Brazilian Portuguese. */
export const syncWords = {
  name: 'Mais de um dispositivo',
  lead: 'O que você guarda pode ser o mesmo nos seus dispositivos. Passa pela conta com que o seu navegador entra, e sai lacrado deste dispositivo.',
  needsLock: 'Para isto falta o cadeado. Uma conta pode ser dividida, e nada vai para lá sem lacre.',
  limits:
    'Em uma conta cabe mais ou menos o que são alguns meses de notas. Meses mais antigos ficam em cada dispositivo; um arquivo de cópia leva esses meses junto. Se e quando o navegador leva as coisas aos seus outros dispositivos depende dos ajustes dele, e ele não conta isso ao Mendful.',
  sees: 'Quem usa a mesma conta não consegue ler sem a senha. Pode ver que existe algo do Mendful ali, e o navegador talvez ofereça o Mendful a essa pessoa também.',
  begin: 'Começar aqui',
  beginSays:
    'A sua senha lacra o que entra na conta. No outro dispositivo você a digita uma vez para participar. Ela é pedida aqui para que mais ninguém comece isto.',
  secret: 'A senha do seu cadeado',
  joinSays:
    'Já há uma cópia lacrada na conta. Com a senha do dispositivo que a pôs ali, este passa a participar. O que os dois guardam se junta; os ajustes vêm de lá.',
  joinSecret: 'A senha daquele dispositivo',
  join: 'Participar',
  wrong: 'Isso não abre. O código de recuperação não funciona aqui.',
  refusedNow: 'O navegador não aceitou, e nada mudou. Tentar de novo mais tarde talvez ajude.',
  newerFound: 'Um Mendful mais novo pôs algo na conta. Este pode participar quando também for atualizado.',
  look: 'Olhar na conta',

  holds: 'O que está lá',
  settings: 'Ajustes, suas próprias perguntas, o que você disse sobre as outras, e suas listas',
  entries: {
    one: '{n} momento, de {since}',
    many: '{n} de momentos, desde {since}',
    other: '{n} momentos, desde {since}',
  },
  noEntries: 'Nenhum momento ainda',
  some: 'Nem tudo cabe. O mais antigo fica em cada dispositivo, e nada disso se perde.',
  whole: 'Tudo o que você guarda está lá.',
  full: 'Quão cheia está a conta',
  fullSays: '{percent} do que o navegador permite',
  met: 'Última vez em que tudo estava igual: {when}.',
  notMet: 'Ainda não está lá.',
  own: 'Palavras pela metade, o que foi perguntado e quando, e as esperas ficam em cada dispositivo.',

  now: 'Comparar agora',
  comparing: 'Comparando.',
  stop: 'Parar neste dispositivo',
  stopped: 'Este dispositivo não participa mais. O que está na conta continua lá para os outros.',
  erase: 'Parar e apagar da conta',
  eraseSays:
    'A cópia lacrada sai da conta. O que está em cada dispositivo fica ali. Os outros dispositivos percebem, e perguntam antes de pôr algo lá de novo.',
  eraseGo: 'Apagar da conta',
  leave: 'Deixar como está',
  erased: 'Saiu da conta. O navegador leva isso também aos seus outros dispositivos.',
  failed: 'Não funcionou, e nada mudou. Tentar de novo mais tarde talvez ajude.',

  troubles: {
    refused:
      'O navegador não aceita agora. A sincronização dele talvez esteja desligada. Nada se perde, e há uma nova tentativa por conta própria.',
    busy: 'O navegador pede um pouco de tempo entre duas vezes. Há uma nova tentativa por conta própria.',
    full: 'A conta não tem espaço agora. Aqui está tudo seguro, e há uma nova tentativa por conta própria.',
    half: 'Algo de outro dispositivo ainda está a caminho. Mais tarde há um novo olhar, por conta própria.',
    gone: 'Não há nada do Mendful na conta. Talvez tenha sido apagado em outro dispositivo, ou o navegador usa outra conta. Aqui continua tudo.',
    other:
      'O que está na conta foi lacrado com outra coisa: em outro dispositivo foi começado de novo ou a senha mudou, ou o navegador usa outra conta. Nada é enviado até você dizer.',
    newer:
      'Um Mendful mais novo, em outro dispositivo, passou por lá. O que você guarda continua seguro aqui; quando este for atualizado, segue adiante.',
    rewrap:
      'A sua senha mudou, e a antiga ainda abre o que está na conta. Nada novo vai para lá até tudo ser lacrado com a nova.',
    unlocked:
      'O cadeado foi tirado, então este dispositivo não participa mais. O que foi lacrado continua na conta.',
  },
  again: 'Pôr lá de novo',
  rewrap: 'Lacrar de novo',
} as const satisfies Translated<typeof english>;
