/** What is used of it here; it brings no types. */
declare module 'pngjs' {
  export class PNG {
    static sync: { read(file: Uint8Array): PNG };
    constructor(size: { width: number; height: number });
    width: number;
    height: number;
    data: Buffer;
  }
}
