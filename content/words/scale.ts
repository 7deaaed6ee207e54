/** What stands around the scales from nought to ten. */
export const scaleWords = {
  unsaid: 'not said',
  unsay: 'Leave it unsaid',
} as const;
