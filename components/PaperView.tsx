import type { Block, Paper, Told } from '@/core/portable/paper';

/** A paper as it will be printed and saved: the same words in the same order. */
export function PaperView({ paper: { title, lead, blocks } }: { paper: Paper }) {
  return (
    <article class="paper" aria-label={title}>
      <h2>{title}</h2>
      {lead.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {blocks.map((block, at) => (
        <BlockView key={at} block={block} />
      ))}
    </article>
  );
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'day':
      return <h4>{block.text}</h4>;
    case 'line':
      return <p>{block.text}</p>;
    case 'table':
      return <Table {...block} />;
    case 'told':
      return <ToldView {...block.told} />;
  }
}

function Table({ head, rows }: Extract<Block, { kind: 'table' }>) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col" dir="auto">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            {row.map((text, column) => (
              <td key={head[column]} dir="auto">
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ToldView({ when, what, felt, lines }: Told) {
  const first = [when, what, ...felt].filter(Boolean);
  return (
    <div class="told">
      <p class="soft">{first.map((text, at) => [at > 0 && ' · ', <bdi key={text}>{text}</bdi>])}</p>
      {lines.map(({ asked, said }, at) => (
        <div key={at}>
          {asked && (
            <p class="asked" dir="auto">
              {asked}
            </p>
          )}
          <p class="kept-words" dir="auto">
            {said}
          </p>
        </div>
      ))}
    </div>
  );
}
