export function tellBoxes(): string[];
