import type { PromptWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const compassion: PromptWords = {
  'compassion-worst-hours': {
    ask: 'O que quer que tenha saído de você nas piores horas, veio de um coração sob muita tensão.',
    more: 'Lágrimas, gritos, silêncio, rir na hora errada. O choque tem uma língua própria. Você pode ter delicadeza com quem falou essa língua.',
  },
  'compassion-you-are-here': {
    ask: 'Uma mão no peito ou no braço, se isso parecer bom. Você está aqui.',
    more: 'Este é um momento difícil, e outras pessoas também têm momentos assim. Se a gentileza arde hoje, ela pode esperar.',
  },
  'compassion-one-true-thing': {
    ask: 'Há muitas coisas verdadeiras em você. O dano que causou é uma delas.',
    more: 'Há o seu jeito de rir, as pessoas que você ajudou, aquilo de que você cuida. Isso não apaga o dano, e o dano não apaga isso.',
  },
  'compassion-plain-fairness': {
    ask: 'Se a gentileza com você parece longe, a simples justiça já serve por hoje.',
    more: 'Justo pode ser não julgar uma vida inteira pela semana mais difícil. Você daria isso até a alguém que não conhece, no ônibus.',
  },
  'compassion-softer-name': {
    ask: 'De que você se chama quando algo dá errado? Existe um nome mais macio?',
    more: 'Um apelido de alguém que gostava de você, talvez, ou o seu próprio nome, dito devagar.',
  },
  'compassion-tired-of-strong': {
    ask: 'Ser forte pode se gastar. Que parte de você tem mais cansaço disso?',
    more: 'A parte que sorri no trabalho, ou dorme com um ouvido aberto, ou responde “tudo bem”. O que ela gostaria de ouvir de você?',
  },
  'compassion-you-who-didnt-know': {
    ask: 'O que você gostaria de dizer à pessoa que você era, quando ainda não sabia?',
    more: 'Não um aviso. Não foi descuido, foi confiança. Talvez uma mão no ombro, talvez um agradecimento. Dá para fechar isto em qualquer ponto.',
  },
  'compassion-guilt-with-feet': {
    ask: 'Sentir-se mal pode encher horas sem sair da cadeira. Fazer melhor se levanta e anda.',
    more: 'O primeiro talvez queira uma palavra gentil, e o segundo um lugar por onde começar. Uma pequena coisa certa é um bom uso da culpa.',
  },
  'compassion-ordinary-morning': {
    ask: 'Como será uma manhã comum para a pessoa que você machucou, nestes dias? Você não precisa consertar.',
    more: 'Acordar, lembrar, procurar rachaduras no dia. Ver isso, e não querer nada de volta, é um jeito quieto de se importar. Um minuto basta.',
  },
  'compassion-large-company': {
    ask: 'Muita gente já esteve de um lado ou do outro de uma confiança quebrada. Você não é um caso à parte.',
    more: 'Em qualquer rua, alguém passa a noite em claro por isso. Não deixa a sua dor menor. Pode deixar você com menos estranheza.',
  },
  'compassion-person-you-mean-to-be': {
    ask: 'Em algum ponto adiante está a pessoa que você quer ser. Como essa pessoa passaria esta tarde?',
    more: 'Talvez dizendo uma verdade simples, terminando o que começou, ou descansando para não explodir. Uma hora disso já serve.',
  },
  'compassion-across-a-street': {
    ask: 'Dá para ver que alguém está mal e manter a sua porta fechada. Onde termina o cuidado, e começa o custo?',
    more: 'Compaixão pode ser sentida do outro lado da rua. Não pede visita, nem resposta, nem segunda chance. Você pode pôr isto no chão de novo.',
  },
};
