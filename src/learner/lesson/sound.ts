/**
 * The soft sound of something done: two quiet notes, below the level of speech. Whoever prefers it feels it instead, or
 * has neither; the green frame and its words always say the same.
 */
import type { Comfort } from "#course/comfort.ts";

const NOTES_HZ = [523.25, 659.25] as const;
const NOTE_S = 0.22;
/** Of the loudest: a hint of a sound in a quiet room. */
const LOUDNESS = 0.06;
const BUZZ_MS = 40;

export function playDone(sound: Comfort["sound"]): void {
  switch (sound) {
    case "off": return;
    case "vibration":
      navigator.vibrate?.(BUZZ_MS);
      return;
    case "on": {
      if (!("AudioContext" in globalThis)) return;
      const context = new AudioContext();
      for (const [index, frequency] of NOTES_HZ.entries()) playNote(context, frequency, context.currentTime + index * NOTE_S);
      setTimeout(() => { void context.close(); }, NOTES_HZ.length * NOTE_S * 1_000 + 300);
    }
  }
}

function playNote(context: AudioContext, frequency: number, at: number): void {
  const note = new OscillatorNode(context, { type: "sine", frequency });
  const volume = new GainNode(context, { gain: 0 });
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(LOUDNESS, at + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.0001, at + NOTE_S);
  note.connect(volume).connect(context.destination);
  note.start(at);
  note.stop(at + NOTE_S);
}
