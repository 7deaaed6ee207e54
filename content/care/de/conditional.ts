import type { MinimisingReason } from '@/core/model/phrases';

/** What leaves open whether there was any hurt, or takes the sorry back. German. */
export const conditional = [
  {
    id: 'if-i-hurt',
    family: 'conditional',
    phrases: [
      'falls ich|du|es|das|dich|dir|etwas|irgendetwas|irgendwas|sich',
      'sollte|sollten ich|es|das|dich|dir ~ verletzt|gekränkt|wehgetan|enttäuscht|verärgert',
      'wenn ich|dich|dir|es|das|etwas|irgendetwas|irgendwas ~ verletzt|gekränkt|wehgetan|enttäuscht|verärgert|getroffen|gestört > haben|habe|hab|hat|sollte|.|,',
      'wenn dich|dir das|es|etwas > ~ verletzt|gekränkt|wehgetan|enttäuscht|verärgert|getroffen|gestört',
    ],
    reason: '„Falls“ und „wenn“ lassen offen, ob es wehgetan hat.',
    gentler: '„Ich habe dich verletzt, als ich …“',
  },
  {
    id: 'sorry-you-feel',
    family: 'conditional',
    phrases: [
      'leid , dass du dich|es|das|so',
      'tut mir leid , dass du dich|es|das|so',
      'leid , dass du ~ verletzt|wütend|gekränkt|traurig|sauer|enttäuscht bist|warst|fühlst',
      'tut mir leid , dass du ~ verletzt|wütend|gekränkt|traurig|sauer|enttäuscht bist|warst|fühlst',
      'bedaure|bedauere , dass du dich|es|das|so',
    ],
    reason: 'Das bedauert das Gefühl der anderen Person, nicht die eigene Tat.',
    gentler: '„Mir tut leid, was ich getan habe.“',
  },
  {
    id: 'but',
    family: 'conditional',
    phrases: [
      ', aber|jedoch|allerdings|nur',
      'tut mir leid ,? aber|jedoch|doch',
      'leid ,? aber|jedoch',
      'entschuldigung|entschuldige|sorry ,? aber',
      'entschuldigung|sorry|leid . aber',
    ],
    reason: 'Was nach „aber“ kommt, kann zurücknehmen, was davor stand.',
    gentler: 'Ein Punkt an dieser Stelle lässt die Entschuldigung stehen.',
  },
] as const satisfies readonly MinimisingReason[];
