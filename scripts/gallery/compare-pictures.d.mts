export function comparePictures(recorded: Uint8Array, found: Uint8Array): { pixels: number; picture: Buffer };
