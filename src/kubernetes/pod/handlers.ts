import type { FieldPath } from '../../model/field-path.ts';
import { checkOneOf, checkPortNumber, isBlank } from '../field-checks.ts';
import { checkPortNumberOrName } from '../int-or-string.ts';
import { isHttpHeaderName } from '../names.ts';
import type { Report } from '../report.ts';
import type { ExecAction, GRPCAction, HTTPGetAction, SleepAction, TCPSocketAction } from '../schema/types.generated.ts';

/** What a probe or a lifecycle hook does. */
interface Handler {
  exec?: ExecAction;
  httpGet?: HTTPGetAction;
  tcpSocket?: TCPSocketAction;
  grpc?: GRPCAction;
  sleep?: SleepAction;
}

/** pkg/apis/core/validation validateHandler: exactly one action; only the first of several is looked into. */
export function validateHandler(
  handler: Handler,
  gracePeriod: number | undefined,
  path: FieldPath,
  report: Report,
): void {
  const { exec, httpGet, tcpSocket, grpc, sleep } = handler;
  let first = true;
  const isFirst = (name: string) => {
    if (!first) report.forbidden(path.child(name), 'one-handler');
    const was = first;
    first = false;
    return was;
  };
  if (exec !== undefined && isFirst('exec') && (exec.command ?? []).length === 0)
    report.required(path.child('exec', 'command'));
  if (httpGet !== undefined && isFirst('httpGet')) validateHttpGet(httpGet, path.child('httpGet'), report);
  if (tcpSocket !== undefined && isFirst('tcpSocket'))
    checkPortNumberOrName(tcpSocket.port, path.child('tcpSocket', 'port'), report);
  if (grpc !== undefined && isFirst('grpc')) checkPortNumber(grpc.port, path.child('grpc', 'port'), report);
  if (sleep !== undefined && isFirst('sleep')) validateSleep(sleep, gracePeriod, path.child('sleep'), report);
  if (first) report.required(path, 'a-handler');
}

function validateHttpGet(httpGet: HTTPGetAction, path: FieldPath, report: Report): void {
  if (isBlank(httpGet.path)) report.required(path.child('path'));
  checkPortNumberOrName(httpGet.port, path.child('port'), report);
  checkOneOf(httpGet.scheme, ['HTTP', 'HTTPS'], path.child('scheme'), report);
  for (const { name } of httpGet.httpHeaders ?? [])
    if (!isHttpHeaderName(name ?? '')) report.invalid(path.child('httpHeaders'), name ?? '', 'http-header-name');
}

function validateSleep(sleep: SleepAction, gracePeriod: number | undefined, path: FieldPath, report: Report): void {
  const seconds = sleep.seconds ?? 0;
  if (gracePeriod !== undefined && (seconds < 0 || seconds > gracePeriod))
    report.invalid(path, seconds, 'sleep-within-grace-period');
}
