import { describe, expect, test } from 'vitest';
import { conditional } from '@/content/care/es/conditional';
import { danger } from '@/content/care/es/danger';
import { grand } from '@/content/care/es/grand';
import { harmToOthers } from '@/content/care/es/harm-to-others';
import { harmToSelf } from '@/content/care/es/harm-to-self';
import { idioms } from '@/content/care/es/idioms';
import { innocent } from '@/content/care/es/innocent';
import { minimise } from '@/content/care/es/minimise';
import { passive } from '@/content/care/es/passive';
import { pressure } from '@/content/care/es/pressure';
import { shift } from '@/content/care/es/shift';
import { findCare } from '@/core/care/find-care';
import { findMinimising } from '@/core/care/find-minimising';
import { readPhrase } from '@/core/care/read-phrase';
import type { CareKind, MinimisingFamily } from '@/core/model/phrases';

const care = { self: harmToSelf, danger, others: harmToOthers, idioms };
const minimising = {
  reasons: [...minimise, ...shift, ...conditional, ...passive, ...pressure, ...grand],
  innocent,
};

const caught: readonly [CareKind, string][] = [
  ['self', 'Hay noches en que solo quiero morirme.'],
  ['self', 'ya no kiero vivir'],
  ['self', 'Pienso en matarme casi todos los días'],
  ['self', 'A veces pienso en el suicidio.'],
  ['self', 'Ojalá no me despertara mañana.'],
  ['self', 'Todos estarían mejor sin mí.'],
  ['self', 'Anoche volví a cortarme.'],
  ['self', 'me hice daño otra vez en el brazo'],
  ['self', 'No le veo sentido a seguir viviendo.'],
  ['self', 'Quiero acabar con todo.'],
  ['self', 'No puedo seguir así.'],
  ['self', 'Me tomé un frasco entero de pastillas.'],
  ['self', 'Estuve en la azotea y pensé en tirarme por el balcón.'],
  ['self', 'quisiera dormir y no despertar nunca'],
  ['self', 'Preferiría estar muerta.'],
  ['self', 'Me quiero quitar la vida.'],
  ['self', 'Perdí las ganas de vivir.'],
  ['self', 'Nunca me suicidaría, solo tengo sueño.'],
  ['self', 'Estoy cansado de vivir.'],
  ['self', 'Ojala nunca hubiera nacido'],
  ['self', 'No aguanto más y quiero morir.'],
  ['self', 'No sirvo y ojalá me muera.'],
  ['self', 'No quiero vivir sin esa persona.'],
  ['self', 'No quiero hacerle daño a nadie, solo quiero morirme.'],
  ['self', 'Me rajé las muñecas hace dos años.'],
  ['danger', 'Me dejó moretones.'],
  ['danger', 'Nunca le hice daño y me pega.'],
  ['danger', 'No me deja salir y tengo miedo de él.'],
  ['danger', 'Me pegó delante de los niños.'],
  ['danger', 'Anoche me agarró del cuello.'],
  ['danger', 'Le tengo miedo cuando bebe.'],
  ['danger', 'tengo miedo de mi marido'],
  ['danger', 'No me deja salir de casa.'],
  ['danger', 'Dice que si lo dejo me mata.'],
  ['danger', 'Me amenazó con publicar mis fotos.'],
  ['danger', 'Me empujó contra la pared.'],
  ['danger', 'Me da miedo volver a casa.'],
  ['danger', 'Me ha golpeado dos veces este mes.'],
  ['danger', 'me obligó a tener relaciones'],
  ['danger', 'Me encerró en el baño con llave.'],
  ['danger', 'Creo que estoy en peligro.'],
  ['danger', 'No me siento segura en mi casa.'],
  ['danger', 'Mi ex me sigue a todas partes.'],
  ['danger', 'Me dio una bofetada.'],
  ['danger', 'Sacó un cuchillo y se puso a gritar.'],
  ['danger', 'Temo por mi vida.'],
  ['others', 'Lo voy a matar.'],
  ['others', 'Quiero hacerle daño como me lo hizo a mí.'],
  ['others', 'tengo ganas de pegarle'],
  ['others', 'Solo pienso en vengarme.'],
  ['others', 'Me las va a pagar.'],
  ['others', 'Quiero que sufra.'],
  ['others', 'Ojalá se muera.'],
  ['others', 'Quiero destrozarle la vida.'],
  ['others', 'Le voy a rayar el coche.'],
  ['others', 'Sueño con la venganza.'],
];

const left: readonly string[] = [
  'Hoy me sentí en calma casi toda la tarde.',
  'Me muero de ganas de verte.',
  'Casi me muero de risa con la película.',
  'Me mato a trabajar y nadie lo nota.',
  'Mañana voy a cortarme el pelo.',
  'Me corté las uñas y vi una serie.',
  'Me hizo mucho daño que me mintiera.',
  'Nunca quise hacerte daño.',
  'No quería hacerle daño a nadie con mi silencio.',
  'Sé que te hice daño y lo lamento.',
  'La noticia me golpeó muy fuerte.',
  'Me golpeó la realidad de golpe.',
  'Matamos el tiempo jugando a las cartas.',
  'No quiero vivir con mis padres para siempre.',
  'No quiero vivir en esa ciudad.',
  'Me da miedo que vuelva a mentirme.',
  'Tengo miedo de que se repita.',
  'Tengo miedo de perder a mi pareja.',
  'Le tengo miedo al dentista.',
  'El ruido no me deja dormir.',
  'Mi jefa no me deja salir antes los viernes.',
  'La relación está en peligro.',
  'No puedo seguir fingiendo que todo va bien.',
  'Vi una película de venganza anoche.',
  'No busco venganza, busco calma.',
  'No quiero vengarme de nadie.',
  'Quiero que pague la mitad del alquiler.',
  'Rompió mi confianza y no sé qué hacer.',
  'Se acabó la relación hace un mes.',
  'Fue una puñalada por la espalda.',
  'Me duele el corazón cuando lo recuerdo.',
  'Me pegó un susto tremendo.',
  'Me pegó la gripe esta semana.',
  'Abusó de mi confianza durante años.',
  'Me siento sin fuerzas y con tristeza.',
  'Me ataca los nervios esperar su respuesta.',
  'Me tomé una pastilla para el dolor de cabeza.',
  'Está mejor sin mi ayuda en la cocina.',
  'El teléfono se quedó sin vida, otra vez la batería.',
  'Me mata la duda.',
  'Me empujó a cambiar de trabajo, y se lo agradezco.',
  'No me siento seguro de mi decisión.',
  'Quiero terminar con esta relación con calma.',
  'Hoy cumplí mi promesa y llegué a la hora.',
  'Me persigue el recuerdo de aquel día.',
  'Murió mi perro y lo extraño.',
  'Sé que la lastimé y asumo mi decisión.',
  'Me da miedo hablar con mi pareja del tema.',
  'Sus palabras me golpearon.',
  'Ojalá nunca hubiera leído ese mensaje.',
  'Quiero devolverle sus cosas.',
  'Tengo miedo a que me mienta otra vez.',
  'Quiero desaparecer un fin de semana con un libro.',
  'Vivo mejor sin esa persona.',
  'Me quité un peso de encima.',
  'Me encerré en mi cuarto a llorar.',
];

const small: readonly [MinimisingFamily, string][] = [
  ['minimise', 'Solo fueron unos mensajes.'],
  ['minimise', 'Fue sólo una noche.'],
  ['minimise', 'Al menos te lo conté yo.'],
  ['minimise', 'No fue para tanto.'],
  ['minimise', 'No significó nada para mí.'],
  ['minimise', 'Creo que estás exagerando.'],
  ['minimise', 'Pasó una sola vez.'],
  ['minimise', 'Hiciste un drama de aquello.'],
  ['shift', 'Es que nunca me escuchabas.'],
  ['shift', 'Me hiciste perder la paciencia.'],
  ['shift', 'Si me hubieras hecho caso, no lo habría hecho.'],
  ['shift', 'Lo hice porque tú siempre estabas fuera.'],
  ['shift', 'Tú también me mentiste.'],
  ['shift', 'Los dos cometimos errores.'],
  ['conditional', 'Lamento si te hice daño.'],
  ['conditional', 'Siento que te sientas así.'],
  ['conditional', 'Lo siento, pero estaba cansado.'],
  ['conditional', 'Si algo de lo que dije te ofendió, lo lamento.'],
  ['passive', 'Se cometieron errores.'],
  ['passive', 'Una cosa llevó a la otra.'],
  ['passive', 'Se me fue de las manos.'],
  ['pressure', 'Por favor, perdoname.'],
  ['pressure', 'Ya te pedí perdón.'],
  ['pressure', 'Quiero que pasemos página.'],
  ['pressure', '¿Cuántas veces más tengo que decirlo?'],
  ['pressure', '¿Hasta cuándo vas a seguir con esto?'],
  ['grand', 'Te juro que nunca más va a pasar.'],
  ['grand', 'Haré lo que sea por ti.'],
  ['grand', 'Siempre estaré a tu lado.'],
  ['grand', 'Cueste lo que cueste, lo voy a arreglar.'],
];

const fine: readonly string[] = [
  'Te mentí sobre dónde estaba aquella noche.',
  'Elegí callarlo, y fue mi decisión.',
  'No solo mentí, también lo escondí durante meses.',
  'Te dejé solo cuando más me necesitabas.',
  'Me sentía sola y no te lo dije. Eso no justifica lo que hice.',
  'Solo puedo imaginar lo que sentiste.',
  'Tú no tienes la culpa de nada.',
  'No estabas exagerando: tenías razón.',
  'Te llamé exagerada y fue injusto.',
  'No espero que me perdones.',
  'No te pido que pases página.',
  'Tómate el tiempo que necesites.',
  'Puedes preguntarme lo que quieras saber.',
  'Sí te hice daño, y lo sé.',
  'Me pregunto si te hice sentir menos.',
  'Tenía miedo, pero eso no es excusa.',
  'Estaba bajo presión, pero la decisión fue mía.',
  'Tú también mereces que te crean.',
  'Lamento haberte mentido.',
  'Rompí la confianza que me diste.',
  'Me hiciste sentir en casa, y yo lo rompí.',
  'Siempre estuviste a mi lado.',
  'Mentí porque tenía miedo de decir la verdad.',
  'Esta semana te diré la verdad aunque me cueste.',
  'No volveré a buscarte si no quieres contacto.',
  'Entendería si hubieras querido marcharte.',
  'Tu rabia tiene sentido después de lo que hice.',
  'Mi madre dijo “no fue para tanto”, y no la corregí.',
  'Lo hice dos veces, y las dos te lo oculté.',
  'Cuando no estabas en casa, leí tu diario.',
];

describe('care, in Spanish', () => {
  test.each(caught)('%s: %s', (kind, text) => expect(findCare(text, care)).toContain(kind));
  test.each(left)('left alone: %s', (text) => expect(findCare(text, care)).toEqual([]));
});

describe('the check of an apology, in Spanish', () => {
  test.each(small)('%s: %s', (family, text) =>
    expect(findMinimising(text, minimising).map((found) => found.family)).toContain(family),
  );
  test.each(fine)('left alone: %s', (text) => expect(findMinimising(text, minimising)).toEqual([]));
});

test('every phrase can be read', () => {
  const phrases = [
    ...Object.values(care).flat(),
    ...minimising.reasons.flatMap((one) => one.phrases),
    ...innocent,
  ];
  for (const phrase of phrases) expect(() => readPhrase(phrase)).not.toThrow();
});
