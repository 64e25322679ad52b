import type { Rgb } from './contrast'

type Row = readonly [number, number, number]

/**
 * What eyes without one kind of cone see, as matrices over linear red, green and blue (Machado, Oliveira and Fernandes
 * 2009, full severity); without any, the lightness alone.
 */
export const MATRICES = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  achromatopsia: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
} as const satisfies Readonly<Record<string, readonly [Row, Row, Row]>>

export type Deficiency = keyof typeof MATRICES

export const DEFICIENCIES = Object.keys(MATRICES) as readonly Deficiency[]

function linear(value: number): number {
  const part = value / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

function display(part: number): number {
  const clipped = Math.min(1, Math.max(0, part))
  return Math.round(255 * (clipped <= 0.0031308 ? clipped * 12.92 : 1.055 * clipped ** (1 / 2.4) - 0.055))
}

/** A colour of the screen as eyes with this deficiency see it. */
export function seenBy(deficiency: Deficiency, [red, green, blue]: Rgb): Rgb {
  const [r, g, b] = [linear(red), linear(green), linear(blue)]
  const channel = ([x, y, z]: Row) => display(x * r + y * g + z * b)
  const [first, second, third] = MATRICES[deficiency]
  return [channel(first), channel(second), channel(third)]
}
