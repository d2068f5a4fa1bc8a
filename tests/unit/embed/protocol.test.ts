import { describe, expect, test } from 'vitest';
import { readMessage } from '../../../src/embed/protocol';

const envelope = { protocol: 'ita-lens', version: 1 };

describe('messages of the page around', () => {
  test.each([
    { type: 'getState' },
    { type: 'setState', state: 'view=items&year=2564' },
    { type: 'setTheme', theme: 'dark' },
    { type: 'setTheme', theme: null },
    { type: 'setLanguage', language: 'en' },
  ])('$type is understood', (message) => {
    expect(readMessage({ ...envelope, ...message })).toEqual(message);
  });

  test('what is not said is not read: extra fields fall away', () => {
    expect(readMessage({ ...envelope, type: 'getState', data: 'http://elsewhere/x.json' })).toEqual({
      type: 'getState',
    });
  });

  test.each([
    ['text', 'getState'],
    ['nothing', null],
    ['no envelope', { type: 'getState' }],
    ['another version', { ...envelope, version: 2, type: 'getState' }],
    ['a version as text', { ...envelope, version: '1', type: 'getState' }],
    ['another protocol', { ...envelope, protocol: 'other', type: 'getState' }],
    ['an unknown type', { ...envelope, type: 'eval', code: 'alert(1)' }],
    ['a state that is no text', { ...envelope, type: 'setState', state: { view: 'items' } }],
    ['a state too long', { ...envelope, type: 'setState', state: 'x'.repeat(8001) }],
    ['an unknown theme', { ...envelope, type: 'setTheme', theme: 'url(x)' }],
    ['a theme left out', { ...envelope, type: 'setTheme' }],
    ['an unknown language', { ...envelope, type: 'setLanguage', language: '__proto__' }],
    ['fields that are only inherited', Object.create({ ...envelope, type: 'getState' })],
    ['an array', [envelope]],
  ])('%s is ignored', (_, data) => {
    expect(readMessage(data)).toBeNull();
  });
});
