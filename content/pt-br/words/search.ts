import type { Translated } from '@/content/translated';
import type { searchWords as english } from '@/content/words/search';

/** What searching and filtering say. Brazilian Portuguese. */
export const searchWords = {
  label: 'Buscar no que está guardado',
  placeholder: 'Uma palavra, ou “algumas palavras”',
  clear: 'Limpar',
  reading: 'Lendo suas páginas',
  found: {
    none: 'Nada encontrado',
    one: 'Resultado: {n}',
    many: 'Resultados: {n}',
    other: 'Resultados: {n}',
  },
  nothing:
    'Parte de uma palavra já basta, e acentos e maiúsculas não fazem diferença. Um período maior também pode ajudar.',
  impossible:
    'Sentimentos pertencem a registros, e temas a respostas. Com estas escolhas juntas, nada pode ser encontrado; tirar uma delas ajuda.',

  filters: {
    open: 'Filtrar',
    active: 'Filtrar: {n} em uso',
    clear: 'Tirar todos',
    kinds: 'O que é',
    kindNames: {
      'check-in': 'Sentimentos',
      note: 'Coisas boas',
      reflection: 'Respostas',
      practice: 'Práticas',
      weekly: 'Olhares para a semana',
      mark: 'Coisas que aconteceram',
    },
    felt: 'O que se sentiu',
    finer: 'Mais de perto: palavras e áreas',
    words: 'Em uma palavra',
    areas: 'Ou mais por alto',
    theme: 'Tema da pergunta',
    anyTheme: 'qualquer um',
    ownTheme: 'Suas próprias perguntas',
    span: 'Quando',
    from: 'De',
    to: 'Até',
  },

  take: {
    open: 'Salvar o que foi encontrado',
    heading: 'Antes de salvar',
    warns:
      'O arquivo não tem tranca. Quem abrir este dispositivo ou o arquivo pode ler, e em alguns lugares a justiça poderia pedir. Vale pensar em um lugar seguro para ele.',
    text: 'Como texto para ler',
    textSays: 'Dias, horas e palavras. Quanto deu para contar com a outra pessoa a cada semana fica fora.',
    raw: 'Como arquivo para programas',
    rawSays: 'Tudo sobre estas anotações, na forma da exportação completa.',
    leave: 'Deixar assim',
  },

  file: {
    title: 'Notas',
    lead: { one: '{n} anotação.', many: '{n} de anotações.', other: '{n} anotações.' },
  },
  stretch: 'Encontrado, de {from} a {to}',
} as const satisfies Translated<typeof english>;
