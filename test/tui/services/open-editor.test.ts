import { describe, expect, it } from 'vitest';
import { openEditor } from '../../../src/tui/services/open-editor.ts';

describe.skipIf(process.platform === 'win32')('openEditor', () => {
  it('gives the command its file, whatever its name', async () => {
    expect(await openEditor(`test '$HOME "x"; false' =`, `$HOME "x"; false`)).toEqual({ kind: 'closed' });
  });

  it('tells a command that cannot be found', async () => {
    const editor = '/nowhere/editor 2>/dev/null';
    expect(await openEditor(editor, 'x')).toEqual({ kind: 'missing', editor });
  });

  it('tells how an editor failed', async () => {
    expect(await openEditor('exit 3;', 'x')).toEqual({ kind: 'failed', editor: 'exit 3;', status: '3' });
    expect(await openEditor('kill -9 $$;', 'x')).toEqual({ kind: 'failed', editor: 'kill -9 $$;', status: 'SIGKILL' });
  });

  it('leaves no listener behind', async () => {
    const before = process.listenerCount('SIGINT');
    await openEditor('true', 'x');
    expect(process.listenerCount('SIGINT')).toBe(before);
  });
});
