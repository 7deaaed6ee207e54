/** The few signs of the house, drawn in one stroke width. They are always beside or inside something with a name. */
const drawings = {
  journal: 'M5 4.5A1.5 1.5 0 0 1 6.5 3H18v15H6.5A1.5 1.5 0 0 0 5 19.5V4.5Zm0 15A1.5 1.5 0 0 0 6.5 21H18v-3',
  options: 'M4 8h9M17 8h3M4 16h3M11 16h9M15 6a2 2 0 1 1 0 4 2 2 0 0 1 0-4ZM9 14a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z',
  hush: 'M4 5h16v11H4ZM9 20h6M12 16v4M4 4l16 16',
  lock: 'M7 11V8a5 5 0 0 1 10 0v3M6.5 11h11a1.5 1.5 0 0 1 1.5 1.5v6a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 18.5v-6A1.5 1.5 0 0 1 6.5 11Z',
  why: 'M12 20.5a8.5 8.5 0 1 1 0-17 8.5 8.5 0 0 1 0 17ZM9.7 9.6a2.4 2.4 0 1 1 3.4 2.2c-.8.4-1.1.9-1.1 1.7M12 16.4v.1',
  check: 'm6 12.5 4 4 8-9',
} as const;

export function Icon({ name }: { name: keyof typeof drawings }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}
