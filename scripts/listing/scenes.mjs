/** What each picture for the stores shows: `ready` is there when the page stands; `act` is done before it is taken. */
export const scenes = [
  {
    name: 'popup',
    shape: 'beside',
    scheme: 'light',
    file: 'popup.html',
    ready: '#ask',
    async act(page) {
      await page.type('#good', 'The tea was warm.');
      await page.$eval('#good', (field) => field.blur());
    },
  },
  { name: 'journal', shape: 'above', scheme: 'light', file: 'journal.html', ready: '.entry' },
  {
    name: 'year',
    shape: 'above',
    scheme: 'light',
    file: 'journal.html',
    ready: '.entry',
    async act(page) {
      await page.click('#to-patterns');
      await page.waitForSelector('#charts');
      await page.$eval('#charts', (charts) => {
        charts.open = true;
      });
      await page.waitForSelector('#chart-tab-year');
      await page.click('#chart-tab-year');
      await page.waitForSelector('#chart-panel svg, #chart-panel table');
    },
  },
  {
    name: 'moment',
    shape: 'beside',
    scheme: 'dark',
    file: 'popup.html',
    ready: '#moment',
    async act(page) {
      await page.click('#moment');
      await page.waitForSelector('#moment-next');
      await page.click('#moment-next');
      await page.waitForSelector('[data-step="breath"]');
    },
  },
  {
    name: 'lock',
    shape: 'above',
    scheme: 'light',
    file: 'options.html#yours',
    ready: '#yours',
    async act(page) {
      await (await page.waitForSelector('#begin-lock')).click();
      await page.type('#new-passphrase', 'lamp gravel otter nine willow');
      await page.waitForSelector('#strength');
      await page.$eval('#new-passphrase', (field) => {
        field.blur();
        const { top } = field.closest('.card, section').getBoundingClientRect();
        scrollBy(0, top - 58);
      });
    },
  },
];
