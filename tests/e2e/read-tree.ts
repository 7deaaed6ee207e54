import type { Page } from 'puppeteer-core';
import { privileged } from '../../scripts/drive/firefox-privileged.mjs';
import type { Extension } from './extension';

/** One thing a screen reader comes to. */
interface Node {
  role: string;
  name: string;
  /** What it says besides: a value, a state, a description. */
  more: string[];
  children: Node[];
}

/** What a screen reader is told of a page, in its order: a line for each thing, with its role, its name and its states. */
export async function readTree(mendful: Extension, page: Page): Promise<string> {
  await page.bringToFront();
  const root = mendful.kind === 'firefox' ? await ofFirefox(mendful) : await ofChromium(page);
  return lines(root, 0).join('\n');
}

/** Frames without a name or a state say nothing themselves. */
const silent = [
  'generic',
  'none',
  'section',
  'paragraph',
  'text container',
  'StaticText',
  'text leaf',
  'InlineTextBox',
];

function lines({ role, name, more, children }: Node, depth: number): string[] {
  const isText = role === 'StaticText' || role === 'text leaf' || role === 'statictext';
  const says = name.replace(/\s+/g, ' ').trim();
  // A text that only repeats what its parent is called is read once.
  const texts = children.filter((child) => !(isTextOf(child) && says.includes(child.name.trim())));
  if (isText) return says ? [`${'  '.repeat(depth)}“${says}”`] : [];
  if (silent.includes(role) && !says && !more.length) return texts.flatMap((child) => lines(child, depth));
  const own = [role, says && `“${says}”`, ...more].filter(Boolean).join(' ');
  return [`${'  '.repeat(depth)}${own}`, ...texts.flatMap((child) => lines(child, depth + 1))];
}

const isTextOf = ({ role }: Node) => role === 'StaticText' || role === 'text leaf' || role === 'statictext';

async function ofChromium(page: Page): Promise<Node> {
  type Told = NonNullable<Awaited<ReturnType<Page['accessibility']['snapshot']>>>;
  const node = (told: Told): Node => ({
    role: told.role,
    name: told.name ?? '',
    more: [
      told.valuetext || (told.value !== undefined && String(told.value)),
      told.description && `(${told.description})`,
      told.checked && 'checked',
      told.pressed && 'pressed',
      told.focused && 'focused',
      told.disabled && 'disabled',
    ].filter((one) => typeof one === 'string' && one !== '') as string[],
    children: (told.children ?? []).map(node),
  });
  return node((await page.accessibility.snapshot({ interestingOnly: true }))!);
}

/** Through the browser's own service for screen readers: no WebDriver command tells its tree. */
async function ofFirefox(mendful: Extension): Promise<Node> {
  const told = await privileged(
    mendful.browser,
    `(async () => {
      const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
      const states = Ci.nsIAccessibleStates;
      const read = (one) => {
        const state = {};
        one.getState(state, {});
        let value = '';
        try { value = one.value; } catch {}
        return {
          role: service.getStringRole(one.role),
          name: one.name ?? '',
          more: [
            /slider|entry/.test(service.getStringRole(one.role)) && value,
            one.description && '(' + one.description + ')',
            state.value & states.STATE_CHECKED && 'checked',
            state.value & states.STATE_PRESSED && 'pressed',
            state.value & states.STATE_UNAVAILABLE && 'disabled',
          ].filter(Boolean),
          children: Array.from({ length: one.childCount }, (_, n) => read(one.getChildAt(n))),
        };
      };
      for (let tries = 0; tries < 100; tries++) {
        const frame = service.getAccessibleFor(gBrowser.selectedBrowser);
        const page = frame && frame.childCount ? frame.getChildAt(0) : null;
        if (page && page.childCount) return JSON.stringify(read(page));
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return '';
    })()`,
  );
  if (typeof told !== 'string' || !told) throw new Error('Firefox gives no tree of this page.');
  return JSON.parse(told) as Node;
}
