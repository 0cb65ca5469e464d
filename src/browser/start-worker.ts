import { brought } from './brought.ts';
import script from './lookup-worker.ts?worker&url';
import { workerAddress } from './worker-address.ts';

/** Starts the worker of the lookup and tells it where its catalog lies. Throws where the browser has no workers. */
export function startWorker(catalog: string): Worker {
  const worker = brought
    ? new Worker(workerAddress(URL.createObjectURL(new Blob([brought.worker], { type: 'text/javascript' }))))
    : new Worker(workerAddress(script), { type: 'module' });
  worker.postMessage({ catalog: brought?.catalog ?? new URL(catalog, location.href).href });
  return worker;
}
