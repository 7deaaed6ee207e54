/**
 * With the browser's own rights: picks the line that an extension has in the menu of a page. False while the menu is not
 * open; rejects when it is open without such a line.
 */
export const pickLine = (gecko) => `(() => {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const menu = document.getElementById('contentAreaContextMenu');
  if (menu.state !== 'open') return false;
  const { makeWidgetId } = ChromeUtils.importESModule('resource://gre/modules/ExtensionCommon.sys.mjs').ExtensionCommon;
  const line = menu.querySelector('[id^="' + makeWidgetId(${JSON.stringify(gecko)}) + '-menuitem"]');
  if (!line) {
    menu.hidePopup();
    throw new Error('the menu has no line of the extension');
  }
  menu.activateItem(line);
  return true;
})()`;
