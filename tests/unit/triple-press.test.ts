import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pressTimeLimit, TriplePress } from '#domain/triple-press.ts';

/** Plays keys, `+` down and `-` up: `+L -L` is one press of the left Shift. Returns the highest count seen. */
function play(keys: string, step = 100): number {
  const press = new TriplePress();
  let highest = 0;
  keys.split(' ').forEach((event, index) => {
    const name = event.slice(1);
    const isShift = name === 'L' || name === 'R';
    const count = press.handle({
      type: event.startsWith('+') ? 'keydown' : 'keyup',
      key: isShift ? 'Shift' : name,
      code: { L: 'ShiftLeft', R: 'ShiftRight' }[name] ?? `Key${name}`,
      time: index * step,
    });
    highest = Math.max(highest, count);
  });
  return highest;
}

describe('three presses of Shift', () => {
  it.each(['+L -L +L -L +L -L', '+R -R +R -R +R -R', '+L -L +R -R +L -L', '+R -R +R -R +L -L', '+L +R -L -R +L -L', '+L +R -R -L +R -R'])('%s leaves', (keys) => expect(play(keys)).toBe(3));

  it.each([
    ['+L +A -A -L +L +A -A -L +L +A -A -L', 'capital letters'],
    ['+L -L +L -L +L +A -A -L', 'two presses and a capital letter'],
    ['+L +A -L -A +L +B -L -B +L +C -L -C', 'capital letters, Shift let go first'],
    ['+L -L +A -A +L -L +L -L', 'a letter between the presses'],
    ['+L +L +L +L -L', 'Shift held down'],
    ['+L -L +L -L', 'two presses'],
    ['-L -L -L', 'keys let go that were pressed somewhere else'],
  ])('%s stays: %s', (keys) => expect(play(keys)).toBeLessThan(3));

  it('stays when the presses come too slowly', () => expect(play('+L -L +L -L +L -L', pressTimeLimit)).toBeLessThan(3));

  it('starts again after a click or a field to write in', () => {
    const press = new TriplePress();
    const tap = (time: number) => {
      press.handle({ type: 'keydown', key: 'Shift', code: 'ShiftLeft', time });
      return press.handle({ type: 'keyup', key: 'Shift', code: 'ShiftLeft', time });
    };
    expect([tap(1), tap(2)]).toEqual([1, 2]);
    press.reset();
    expect(tap(3)).toBe(1);
  });

  it('never leaves while every Shift is used for writing', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('+L +A -A -L', '+R +B -R -B', '+x -x', '+L +Tab -Tab -L', '+L -L +y -y'), { minLength: 1, maxLength: 60 }), (parts) => {
        expect(play(parts.join(' '), 10)).toBeLessThan(3);
      }),
    ));
});
