/** Seen on a published page: of the operator, a government or the press. */
export const seen = { certainty: 'seen', checkedOn: '2026-11-21' } as const;

/** Known from the literature, not read again on the operator's site. */
export const known = { certainty: 'known', checkedOn: '2026-11-21' } as const;
