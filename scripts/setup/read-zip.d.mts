export function readZip(file: string): Map<string, Buffer>;
