import type { Gallery, Taken } from './gallery.d.mts';

export function takePictures(gallery: Gallery, wanted?: (name: string) => boolean): Promise<Taken>;
