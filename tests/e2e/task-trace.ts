import type { Extension } from './extension';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

/**
 * The longest tasks of Mendful's pages while `use` ran, in milliseconds of the processor's time, longest first: what a
 * busy machine does beside it is not counted. Chromium alone tells of them.
 */
export async function tasksOf(mendful: Extension, use: () => Promise<unknown>): Promise<number[]> {
  const session = await mendful.browser.target().createCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as never as TraceEvent[])));
  const traceConfig = { includedCategories: ['devtools.timeline', 'toplevel'] };
  await session.send('Tracing.start', { traceConfig });
  await use();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return longest(events, mendful.url(''));
}

function longest(events: readonly TraceEvent[], origin: string): number[] {
  const isOurs = ({ args }: TraceEvent) => {
    const url = args?.data?.url ?? '';
    return url.startsWith(origin) && !url.endsWith('/background.js');
  };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
  const threads = new Set(
    events.filter((one) => /^(EvaluateScript|v8\.)/.test(one.name) && isOurs(one)).map(threadOf),
  );
  return events
    .filter(
      (one) => one.name === 'ThreadControllerImpl::RunTask' && one.ph === 'X' && threads.has(threadOf(one)),
    )
    .map(({ tdur = 0 }) => Math.round(tdur / 1000))
    .sort((a, b) => b - a);
}
