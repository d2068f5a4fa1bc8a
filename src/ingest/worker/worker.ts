import { createService } from './service';
import type { ToWorker } from './workerMessages';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const serve = createService((message, transfer) => {
  scope.postMessage(message, transfer);
});
scope.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  void serve(data);
};
