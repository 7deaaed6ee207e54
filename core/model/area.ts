/** The five plain areas of the feelings model (guidance, section 3): valence by energy, and what lies between. */
export const areaIds = ['stirred', 'low', 'between', 'quiet', 'lively'] as const;
export type AreaId = (typeof areaIds)[number];

/** The area of a word or tile by its valence and energy, -3 … +3. Energy 0 counts as quiet. */
export function areaOf({ valence, energy }: { valence: number; energy: number }): AreaId {
  if (valence === 0) return 'between';
  if (valence < 0) return energy > 0 ? 'stirred' : 'low';
  return energy > 0 ? 'lively' : 'quiet';
}
