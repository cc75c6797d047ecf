// Starts the page's program. A file of its own, because the policy in index.html allows no inline
// script. The names of all files carry hashes that only the build knows: they are read from the
// <link> elements of the page, so nothing here changes from one release to the next.

// The colours that were chosen, before anything is painted; the page keeps them up from here on.
try {
  const { theme } = JSON.parse(localStorage.getItem('cartera.preferences') ?? '{}');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Without storage, or with something else in it, the system's colours are as good.
}

const link = (selector) => document.querySelector(`link${selector}`);

const page = {
  script: link('[rel=modulepreload][href*="/app-"]'),
  module: link('[rel=preload][href*="/app-"]'),
};
const engine = {
  loader: link('[data-engine=loader]'),
  script: link('[data-engine=script]'),
  module: link('[data-engine=module]'),
};

// Fetched and compiled once, beside the page; every worker gets the compiled module.
// If that fails, the next engine tries again.
let compiled;
const compiledEngine = () => {
  compiled ??= WebAssembly.compileStreaming(fetch(engine.module.href)).catch((error) => {
    compiled = undefined;
    throw error;
  });
  return compiled;
};
compiledEngine().catch(() => {}); // whoever starts an engine hears of it there

// A worker with an address of its own answers to no policy but the one its server sends, and a
// static host sends none. One made from a blob is held to the page's: the engine, which holds the
// sales, can reach no other machine either.
const engineAddress = URL.createObjectURL(
  new Blob([`import ${JSON.stringify(engine.loader.href)};`], { type: 'text/javascript' }),
);

// The page's one way to an engine: a Worker that answers jobs. Messages may be posted to it at
// once, they wait until the engine listens. If the engine can't start, the worker gets an `error`.
globalThis.startEngine = () => {
  const worker = new Worker(engineAddress, { type: 'module', name: 'engine' });
  compiledEngine().then(
    (module) => worker.postMessage({ script: engine.script.href, module }),
    (error) => worker.dispatchEvent(new ErrorEvent('error', { message: String(error), error })),
  );
  return worker;
};

const { default: start } = await import(page.script.href);
await start({ module_or_path: fetch(page.module.href) });
