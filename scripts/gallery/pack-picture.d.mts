export function packPicture(picture: { width: number; height: number; data: Uint8Array }): Buffer;
