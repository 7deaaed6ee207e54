import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { HelpsMeCard } from '@/components/practice/HelpsMeCard';
import { KeptCard } from '@/components/practice/KeptCard';
import { PracticeRunner, type RunnerProps } from '@/components/practice/PracticeRunner';
import { PracticesPane } from '@/components/practice/PracticesPane';
import { practices } from '@/content/exercises';
import { practiceWords as words } from '@/content/words/practices';
import { textLength } from '@/core/model/limits';
import type { Practice } from '@/core/model/practice';
import type { Profile } from '@/core/model/profile';
import { compareScales } from '@/core/practice/compare-scales';
import { presetsFor } from '@/core/practice/steps-for';
import { suggest } from '@/core/practice/suggest';
import { fitOf } from '@/core/practice/who-sees';
import { sayNumber } from '@/core/text/say-number';
import { answersOf, practiceFacts, practiceOf } from '../core/practice/made-up';
import { aProfile, days, noon } from '../facts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});
const today = Temporal.PlainDate.from('2026-11-21');
const find = <T extends HTMLElement = HTMLInputElement>(selector: string) =>
  document.querySelector<T>(selector)!;
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const field = (id: string) => find<HTMLTextAreaElement>(`#practice-${id}`);
const type = (id: string, value: string) => fireEvent.input(field(id), { target: { value } });
const act = (name: string) => fireEvent.click(find(`[data-act="${name}"]`));
/** The way on, as Enter on the button or a click on it do it. */
const goOn = () => fireEvent.submit(find('form.practice'));
const title = () => find('form.practice > h3');

function run(practice: Practice, profile: Partial<Profile> = {}, some: Partial<RunnerProps<string>> = {}) {
  const reader = aProfile(profile);
  const acts = { onChange: vi.fn(), onKeep: vi.fn(), onEnough: vi.fn(), onLeave: vi.fn() };
  render(
    <PracticeRunner
      practice={practice}
      profile={reader}
      as={fitOf(practice, practiceFacts(profile)).as}
      today={today}
      start={{ answers: presetsFor(practice, reader, today), step: '' }}
      state="resting"
      {...acts}
      {...some}
    />,
  );
  return acts;
}

/** Every reader there is a practice for, so that every form and field is drawn once. */
const readerOf: Record<string, Partial<Profile>> = Object.fromEntries(
  practices.map(({ id, role, stages, paths }) => [
    id,
    {
      role: role === 'broke' ? 'broke' : 'both',
      stage: stages[0]!,
      path: paths?.[0] ?? 'repairing',
      forgiveness: true,
    },
  ]),
);

describe('a practice, step by step', () => {
  test.each(practices.map((practice) => [practice.id, practice] as const))(
    '%s can be gone through by keyboard alone; every step has a heading, a place in the whole and a way out',
    async (id, practice) => {
      const acts = run(practice, readerOf[id]);
      const seen: string[] = [];
      for (let n = 0; n < 12; n += 1) {
        await waitFor(() => expect(document.activeElement).toBe(title()));
        expect(seen).not.toContain(title().textContent);
        seen.push(title().textContent!);
        const [, at, of] = /^(\d+) of (\d+)$/.exec(find('[data-progress]').textContent!)!;
        expect(Number(at)).toBe(seen.length);
        expect(find('[data-act="leave"]')).toBeTruthy();
        if (practice.deep) expect(screen.getByText(words.run.stop)).toBeTruthy();
        for (const input of all('form textarea, form input, form select'))
          expect((input as HTMLInputElement).labels?.length || input.ariaLabel, input.outerHTML).toBeTruthy();
        if (at === of) break;
        goOn();
        await waitFor(() => expect(title().textContent).not.toBe(seen.at(-1)));
      }
      goOn();
      expect(acts.onEnough).toHaveBeenCalledTimes(1);
      expect(acts.onKeep).not.toHaveBeenCalled();
    },
  );

  test('begins with the care it asks for', () => {
    run(practiceOf('openness'), { role: 'broke', path: 'repairing' });
    expect(screen.getByText(practiceOf('openness').safety!)).toBeTruthy();
  });

  test('says that a first apology is a draft and that the short log is enough', () => {
    run(practiceOf('apology'), { role: 'broke', stage: 'S1' });
    expect(screen.getByText(words.run.draft)).toBeTruthy();
    cleanup();
    run(practiceOf('trigger-log'), { stage: 'S1' });
    expect(screen.getByText(words.run.short)).toBeTruthy();
    expect(field('what')).toBeNull();
  });

  test('every letter and every step is handed on as typed', async () => {
    const { onChange } = run(practiceOf('clarity'), { stage: 'S2' });
    type('hurt', 'The sil');
    expect(onChange).toHaveBeenLastCalledWith(answersOf({ hurt: 'The sil' }), 'hurt');
    goOn();
    expect(onChange).toHaveBeenLastCalledWith(answersOf({ hurt: 'The sil' }), 'why');
    await waitFor(() => expect(field('why')).toBeTruthy());
    act('back');
    await waitFor(() => expect(field('hurt').value).toBe('The sil'));
  });

  test('goes on from a draft, on the step where it was left', () => {
    run(
      practiceOf('clarity'),
      {},
      { start: { answers: answersOf({ hurt: 'x', why: 'half a sen' }), step: 'why' }, resumed: true },
    );
    expect(field('why').value).toBe('half a sen');
    expect(find('[data-progress]').textContent).toBe('2 of 3');
    act('back');
    expect(screen.getByText(words.run.resumed)).toBeTruthy();
  });

  test('a step a later version no longer has becomes the first', () => {
    run(practiceOf('clarity'), {}, { start: { answers: [], step: 'gone' } });
    expect(find('[data-progress]').textContent).toBe('1 of 3');
  });

  test.each([
    ['pasted markup', '<img src=x onerror="alert(1)"><b>bold</b>'],
    ['ten thousand characters', `${'word and '.repeat(1111)}x`],
    ['emoji', 'fine 🌱👨‍👩‍👧‍👦'],
    ['words from right to left', 'שלום לכולם'],
    ['lines', 'one\n\n  two'],
  ])('%s stay text, are shown as they are and kept exactly', async (_, text) => {
    const { onKeep } = run(practiceOf('apology'), { role: 'broke', stage: 'S2' });
    for (const id of ['did', 'harm', 'felt', 'mine', 'change']) {
      await waitFor(() => expect(field(id)).toBeTruthy());
      expect(field(id).dir).toBe('auto');
      expect(field(id).maxLength).toBeLessThan(0);
      type(id, text);
      goOn();
    }
    await waitFor(() => expect(all('dd').map((dd) => dd.textContent)).toEqual(Array(5).fill(text)));
    expect(find('dd b, dd img')).toBeNull();
    goOn();
    expect(onKeep).toHaveBeenCalledWith(
      answersOf({ did: text, harm: text, felt: text, mine: text, change: text }),
    );
  });

  test('room is told near the end, and more than was meant is told kindly', async () => {
    run(practiceOf('clarity'), { stage: 'S2' });
    type('hurt', 'x'.repeat(90));
    expect(find('.room')).toBeNull();
    type('hurt', 'x'.repeat(130));
    await waitFor(() => expect(find('.room').textContent).toBe('10 characters of room left'));
    type('hurt', 'x'.repeat(150));
    await waitFor(() => expect(find('.room').textContent).toContain('All of it is kept.'));
    expect(field('hurt').value).toHaveLength(150);
  });

  test('while steadying oneself, sixty words are said to be plenty', async () => {
    run(practiceOf('boundaries'), { stage: 'S1' });
    type('need', 'word '.repeat(61));
    await waitFor(() => expect(screen.getByText(words.run.plenty)).toBeTruthy());
    expect(field('need').value).toBe('word '.repeat(61));
  });

  test('what cannot be kept leads back to its field, with a sentence; the words stay', async () => {
    const { onKeep } = run(practiceOf('clarity'), { stage: 'S2' });
    goOn();
    await waitFor(() => expect(field('why')).toBeTruthy());
    type('why', 'It mattered.');
    goOn();
    await waitFor(() => expect(field('need')).toBeTruthy());
    type('need', 'x'.repeat(textLength + 1));
    goOn();
    await waitFor(() => expect(document.activeElement).toBe(field('hurt')));
    expect(field('hurt').getAttribute('aria-describedby')).toBe('practice-hurt-fault');
    expect(screen.getByText(words.run.faults.open)).toBeTruthy();
    type('hurt', 'x');
    await waitFor(() => expect(screen.queryByText(words.run.faults.open)).toBeNull());
    expect(document.activeElement).toBe(field('hurt'));
    goOn();
    await waitFor(() => expect(field('why').value).toBe('It mattered.'));
    goOn();
    await waitFor(() => expect(field('need').value).toHaveLength(textLength + 1));
    expect(find('#practice-need-fault').textContent).toContain(sayNumber(textLength));
    expect(onKeep).not.toHaveBeenCalled();
  });

  test('an offer of openness that lasts too long waits for a sooner day', async () => {
    const { onKeep } = run(practiceOf('openness'), { role: 'broke', path: 'repairing' });
    type('offer', 'My plans.');
    goOn();
    await waitFor(() => expect(field('until').value).toBe('2026-12-19'));
    type('until', '2027-02-14');
    goOn();
    await waitFor(() => expect(find('#practice-until-fault').textContent).toContain('within 12 weeks'));
    type('until', '2027-02-13');
    goOn();
    expect(onKeep).toHaveBeenCalledWith(answersOf({ offer: 'My plans.', until: '2027-02-13' }));
  });

  test('words that are flagged for it are looked through as they are typed, and nothing is blocked', async () => {
    const check = (text: string) => (text.includes('just') ? ['just'] : []);
    const Findings = ({ findings }: { findings: readonly string[] }) => <p id="found">{findings.join()}</p>;
    run(practiceOf('apology'), { role: 'broke', stage: 'S2' }, { check, Findings });
    expect(find('#found')).toBeNull();
    type('did', 'I just lied.');
    await waitFor(() => expect(find('#found').textContent).toBe('just'));
    goOn();
    await waitFor(() => expect(field('harm')).toBeTruthy());
    cleanup();
    run(practiceOf('clarity'), { stage: 'S2' }, { check, Findings });
    type('hurt', 'just that');
    await waitFor(() => expect(field('hurt').value).toBe('just that'));
    expect(find('#found')).toBeNull();
  });

  test.each(['full', 'broken'] as const)('when storage is %s the words stay and it is told', (state) => {
    run(
      practiceOf('clarity'),
      {},
      { start: { answers: answersOf({ need: 'Sleep.' }), step: 'need' }, state },
    );
    expect(find('[role="alert"]').textContent).toContain(words.run[state]);
    expect(field('need').value).toBe('Sleep.');
  });

  test('while it is being kept a second Enter does nothing', () => {
    const start = { answers: answersOf({ hurt: 'a', why: 'b', need: 'c' }), step: 'need' };
    const { onKeep } = run(practiceOf('clarity'), {}, { start, state: 'keeping' });
    goOn();
    expect(onKeep).not.toHaveBeenCalled();
  });
});

describe('the kinds of fields', () => {
  const start = (step: string, answers = {}) => ({ start: { answers: answersOf(answers), step } });
  const last = (acts: ReturnType<typeof run>) => acts.onChange.mock.lastCall![0];

  test('any of several, and words of one’s own beside them, even ones that begin like an option', async () => {
    const acts = run(practiceOf('trigger-log'), { stage: 'S2' });
    fireEvent.click(find('input[value="night"]'));
    fireEvent.input(find('#practice-where-own-0'), { target: { value: 'out' } });
    fireEvent.input(find('#practice-where-own-0'), { target: { value: 'outside' } });
    await waitFor(() => expect(find('#practice-where-own-1')).toBeTruthy());
    expect(last(acts).find((one: { field: string }) => one.field === 'where').value).toEqual([
      'night',
      'outside',
    ]);
  });

  test('one of several, which can be taken back', async () => {
    const acts = run(practiceOf('boundaries'));
    fireEvent.click(find('input[value="time"]'));
    await waitFor(() => expect(find('[data-act="unsay"]')).toBeTruthy());
    act('unsay');
    expect(last(acts)).not.toContainEqual(expect.objectContaining({ field: 'kind' }));
  });

  test('a few lines, the next of which comes when the last is begun', async () => {
    const acts = run(practiceOf('good-things'), { stage: 'S2' });
    expect(all('.lines textarea')).toHaveLength(1);
    for (let n = 0; n < 3; n += 1) {
      await waitFor(() => expect(find(`#practice-good-${n}`)).toBeTruthy());
      fireEvent.input(find(`#practice-good-${n}`), { target: { value: `good ${n}` } });
    }
    await waitFor(() => expect(last(acts)).toEqual(answersOf({ good: ['good 0', 'good 1', 'good 2'] })));
    expect(all('.lines textarea')).toHaveLength(3);
  });

  test('up to three feelings, without the words the reader put away', async () => {
    run(practiceOf('conversation'), { stage: 'S2', hiddenFeelings: ['payback'] }, start('need'));
    expect(find('input[value="payback"]')).toBeNull();
    for (const id of ['sad', 'angry', 'hopeful']) fireEvent.click(find(`input[value="${id}"]`));
    await waitFor(() => expect(find('input[value="calm"]').disabled).toBe(true));
    expect(find('input[value="sad"]').disabled).toBe(false);
    expect(screen.getByText('That is 3. Taking one away makes room for another.')).toBeTruthy();
  });

  test('a length of time', async () => {
    const acts = run(practiceOf('conversation'), { stage: 'S2' }, start('frame'));
    const select = find<HTMLSelectElement>('#practice-length');
    expect(select.options).toHaveLength(12);
    fireEvent.change(select, { target: { value: '25' } });
    expect(last(acts)).toEqual(answersOf({ length: 25 }));
  });

  test('a scale stays unsaid until it is touched, and nought is an answer', async () => {
    const acts = run(practiceOf('brave-steps'));
    expect(field('steep').getAttribute('aria-valuetext')).toBe(words.run.unsaid);
    fireEvent.input(field('steep'), { target: { value: '0', valueAsNumber: 0 } });
    expect(last(acts)).toContainEqual({ field: 'steep', value: 0 });
  });

  test('a wait of ninety seconds that can be begun, watched and ended', async () => {
    vi.useFakeTimers();
    run(practiceOf('urge-pause'), {}, start('wait'));
    const says = () => find('.wait [role="status"]').textContent;
    expect(says()).toBe('');
    act('start-wait');
    await vi.advanceTimersByTimeAsync(1000);
    expect(says()).toBe(words.wait.running);
    await vi.advanceTimersByTimeAsync(45_000);
    expect(says()).toBe(words.wait.half);
    await vi.advanceTimersByTimeAsync(45_000);
    expect(says()).toBe(words.wait.done);
    act('start-wait');
    await vi.advanceTimersByTimeAsync(2000);
    act('end-wait');
    await vi.advanceTimersByTimeAsync(0);
    expect(says()).toBe(words.wait.done);
  });

  test('the words of an urge are never handed on, not even for a draft', async () => {
    const acts = run(practiceOf('urge-pause'));
    fireEvent.click(find('input[value="check"]'));
    type('urge', 'look at the old photos');
    fireEvent.input(field('before'), { target: { value: '8', valueAsNumber: 8 } });
    await waitFor(() => expect(field('urge').value).toBe('look at the old photos'));
    expect(last(acts)).toEqual(answersOf({ before: 8 }));
    expect(JSON.stringify(acts.onChange.mock.calls)).not.toMatch(/photos|check/);
  });

  test('which form comes first where there are two, and the rest follows it', async () => {
    const acts = run(practiceOf('promises'), { role: 'both' }, { start: { answers: [], step: '' } });
    expect(title().textContent).toBe(words.run.form);
    fireEvent.click(find('input[value="noticed"]'));
    goOn();
    await waitFor(() => expect(field('said')).toBeTruthy());
    type('said', 'Home by ten.');
    goOn();
    expect(acts.onKeep).toHaveBeenCalledWith(answersOf({ form: 'noticed', said: 'Home by ten.' }));
  });
});

test('a nineteenth practice needs data and words, and nothing else', async () => {
  const nineteenth: Practice = {
    id: 'quiet-walk' as never,
    theme: 'self-care',
    role: 'both',
    stages: ['S1', 'S2', 'S3', 'S4'],
    saves: 'entry',
    minutes: [5, 5],
    steadies: true,
    name: 'A quiet walk',
    purpose: 'To let the feet do the thinking.',
    takes: 'A word or two.',
    closing: 'Kept. The street is there tomorrow, too.',
    steps: [
      {
        id: 'go',
        title: 'Out of the door',
        fields: [{ kind: 'say', id: 'says', label: 'Out', text: ['Slowly is fine.'] }],
      },
      {
        id: 'saw',
        title: 'What you saw',
        fields: [{ kind: 'words', id: 'saw', label: 'One thing', required: true, most: 60 }],
      },
    ],
    becomes: [{ from: 'saw', to: 'self-care-menu', field: 'thing', name: 'For the menu' }],
    sources: ['B9'],
  };
  const placed = suggest(
    [...practices, nineteenth],
    practiceFacts({ stage: 'S1' }),
    new Map(),
    [],
    '2026-11-21',
  );
  const onOpen = vi.fn();
  render(<PracticesPane suggested={placed} zone="UTC" onOpen={onOpen} onResume={vi.fn()} onList={vi.fn()} />);
  fireEvent.click(screen.getByLabelText('Begin: A quiet walk'));
  expect(onOpen).toHaveBeenCalledWith(nineteenth);
  cleanup();
  const { onKeep } = run(nineteenth);
  expect(screen.getByText('Slowly is fine.')).toBeTruthy();
  goOn();
  await waitFor(() => expect(field('saw')).toBeTruthy());
  type('saw', 'A cat.');
  goOn();
  expect(onKeep).toHaveBeenCalledWith(answersOf({ saw: 'A cat.' }));
});

describe('the pane', () => {
  const lists = new Map();
  function pane(profile: Partial<Profile>, some = {}, drafts: Parameters<typeof suggest>[3] = []) {
    const acts = { onOpen: vi.fn(), onResume: vi.fn(), onList: vi.fn() };
    const suggested = suggest(practices, practiceFacts(profile, some), lists, drafts, '2026-11-21');
    render(<PracticesPane suggested={suggested} zone="UTC" {...acts} />);
    return acts;
  }
  const card = (id: string) => find(`[data-practice="${id}"]`);

  test('every practice is there; what does not fit waits behind a fold with its reason', () => {
    pane({ stage: 'S2', safe: 'unsaid' });
    expect(all('.practice-card')).toHaveLength(practices.length);
    expect(find('details.fold')).toHaveProperty('open', false);
    expect(card('conversation').closest('details')).not.toBeNull();
    expect(card('conversation').textContent).toContain(words.pane.why.safe);
    expect(card('brave-steps').textContent).toContain('once you say you are in “Rebuild”');
    expect(card('conversation').querySelector('button')).toBeNull();
    expect(card('boundaries').closest('details')).toBeNull();
    expect(card('boundaries').textContent).toContain('3 to 6 minutes');
  });

  test('what was made for an earlier place may be opened all the same', () => {
    const { onOpen } = pane({ stage: 'S4', role: 'broke' });
    expect(card('apology').textContent).toContain('Made for “Understand”');
    fireEvent.click(card('apology').querySelector('[data-act="open"]')!);
    expect(onOpen).toHaveBeenCalledWith(practiceOf('apology'));
  });

  test('what is half written goes on from where it was', () => {
    const { onResume } = pane({ stage: 'S2' }, {}, [
      { practice: 'clarity', itemId: null, step: 'why', answers: [], at: noon },
    ]);
    expect(card('clarity').textContent).toContain(words.pane.drafted);
    fireEvent.click(card('clarity').querySelector('[data-act="resume"]')!);
    expect(onResume).toHaveBeenCalledWith(practiceOf('clarity'));
  });

  test('what rests for thirty days names the day', () => {
    const keptAt = new Map([['forgiveness-readiness', noon - days(10)]]);
    pane({ stage: 'S4', forgiveness: true }, { keptAt });
    expect(card('forgiveness-readiness').textContent).toMatch(/opens again on .*11/);
  });
});

describe('after keeping', () => {
  test('there is a closing line, the last time beside today, and offers that carry the words', () => {
    const practice = practiceOf('forgiveness-readiness');
    const offer = {
      becoming: practiceOf('clarity').becomes![0]!,
      target: practiceOf('boundaries'),
      text: '<i>Sleep</i>',
      answers: answersOf({ need: '<i>Sleep</i>' }),
    };
    const onTake = vi.fn();
    const compared = compareScales(practice, answersOf({ safe: 3 }), answersOf({ safe: 5 }));
    render(
      <KeptCard practice={practice} offers={[offer]} compared={compared} onTake={onTake} onDone={vi.fn()} />,
    );
    expect(document.activeElement?.textContent).toBe(practice.closing);
    expect(screen.getByText('Today: 5 of 10')).toBeTruthy();
    expect(screen.getByText('Last time: 3 of 10')).toBeTruthy();
    const button = find('[data-act="take"]');
    expect(button.textContent).toContain('<i>Sleep</i>');
    fireEvent.click(button);
    expect(onTake).toHaveBeenCalledWith(offer);
  });
});

describe('the card of what helps', () => {
  test('shows the line, what helped and the way to the plan', () => {
    const onPlan = vi.fn();
    const helps = [
      { text: 'fresh air', count: 2 },
      { text: 'a walk', count: 0 },
    ];
    render(<HelpsMeCard line="Gently." helps={helps} onPlan={onPlan} />);
    expect(all('.helps li').map((li) => li.textContent)).toEqual([
      'fresh air noted 2 times',
      'a walk from your plan',
    ]);
    expect(find('blockquote').textContent).toBe('Gently.');
    act('plan');
    expect(onPlan).toHaveBeenCalled();
  });
  test('is kind while it is empty', () => {
    render(<HelpsMeCard line={null} helps={[]} />);
    expect(screen.getByText(words.helps.none)).toBeTruthy();
  });
});
