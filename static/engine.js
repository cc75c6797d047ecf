// The first script of every worker. It gets the compiled program from boot.js and starts it;
// jobs that arrive before the program listens are kept and handed over in their order.

const early = [];

self.onmessage = async ({ data }) => {
  if (!(data?.module instanceof WebAssembly.Module)) {
    early.push(data);
    return;
  }
  try {
    const { default: start } = await import(data.script);
    const keep = self.onmessage;
    await start({ module_or_path: data.module });
    // A program that listens by addEventListener must not find this handler still in place.
    if (self.onmessage === keep) self.onmessage = null;
    for (const job of early) self.dispatchEvent(new MessageEvent('message', { data: job }));
  } catch (error) {
    reportError(error); // reaches the page as the worker's `error` event
  }
};
