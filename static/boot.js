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
const loader = link('[data-worker=loader]');

// Programs that run in workers, by name. Each is fetched and compiled once; every worker gets the
// compiled module. If that fails, the next worker tries again.
const compiled = new Map();
const compile = (program) => {
  if (!compiled.has(program)) {
    const module = WebAssembly.compileStreaming(fetch(link(`[data-${program}=module]`).href));
    compiled.set(program, module);
    module.catch(() => compiled.delete(program)); // whoever starts a worker hears of it there
  }
  return compiled.get(program);
};
// A worker with an address of its own answers to no policy but the one its server sends, and a
// static host sends none. One made from a blob is held to the page's: the workers, which hold the
// sales, can reach no other machine either.
const workerAddress = URL.createObjectURL(
  new Blob([`import ${JSON.stringify(loader.href)};`], { type: 'text/javascript' }),
);

const begin = (program) => {
  const worker = new Worker(workerAddress, { type: 'module', name: program });
  const begun = compile(program).then((module) =>
    worker.postMessage({ script: link(`[data-${program}=script]`).href, module }),
  );
  return { worker, begun };
};

// The first engine does not wait for the page: it reads what an earlier visit kept meanwhile. One
// that fails before the page takes it is dropped, and the page's own attempt hears of it.
let first = begin('engine');
const drop = () => (first = undefined);
first.begun.catch(drop);
first.worker.onerror = drop;

// The page's one way to a worker: 'engine' or 'sheets', one that answers jobs. Messages may be
// posted to it at once, they wait until it listens. If it can't start, it gets an `error`.
globalThis.startWorker = (program) => {
  const { worker, begun } = (program === 'engine' && first) || begin(program);
  if (worker === first?.worker) drop();
  worker.onerror = null;
  begun.catch((error) =>
    worker.dispatchEvent(new ErrorEvent('error', { message: String(error), error })),
  );
  return worker;
};

const { default: start } = await import(page.script.href);
await start({ module_or_path: fetch(page.module.href) });
