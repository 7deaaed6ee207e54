/** A script with the browser's own rights, for what no WebDriver command does. */
export async function privileged(browser, expression) {
  const send = (method, params) => browser.connection.send(method, params);
  const { result: tree } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await send('script.evaluate', {
    expression,
    target: { context: tree.contexts[0].context },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return result.result.value;
}
