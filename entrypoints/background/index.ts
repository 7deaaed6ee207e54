import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { look } from '@/store/items';
import { attend } from './attend';
import { install } from './install';
import { keepMarked } from './keep-marked';
import { keepLock, lockAlong, tidyUp } from './lock-keeper';
import { noteAlarm, noteStart, noteState } from './note';
import { openPrompt } from './open-prompt';
import { showIcon } from './show-icon';
import { showMenu } from './show-menu';
import { takeDraft } from './take-draft';

// Every listener is registered here, before anything is awaited: a worker that was killed is woken only for those.
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => void Promise.all([install(reason), showMenu()]));
  browser.runtime.onStartup.addListener(() => void noteStart().then(() => install()));
  browser.runtime.onStartup.addListener(() => void showMenu());
  browser.alarms.onAlarm.addListener((alarm) => void noteAlarm(alarm));
  browser.alarms.onAlarm.addListener(() => void keepLock());
  browser.idle.onStateChanged.addListener((state) => void Promise.all([noteState(state), lockAlong(state)]));
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local') void attend().then(tidyUp);
    else void keepLock();
    if (look.key in changes) void Promise.all([showIcon(), showMenu()]);
  });
  browser.runtime.onMessage.addListener(takeDraft);
  browser.notifications.onClicked.addListener((id) => void openPrompt(id));
  // What was marked is all that is read of what the browser tells here.
  browser.contextMenus.onClicked.addListener(({ selectionText = '' }) => void keepMarked(selectionText));
  // A worker can also start for none of these (enabled again, updated in place): the facts decide, as always.
  void attend().then(tidyUp);
  void showIcon();
});
