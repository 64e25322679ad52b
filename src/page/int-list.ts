/** A list of integers that grows without boxing them. */
export class IntList {
  #data = new Uint32Array(256)
  length = 0

  push(value: number): void {
    if (this.length === this.#data.length) {
      const grown = new Uint32Array(this.length * 2)
      grown.set(this.#data)
      this.#data = grown
    }
    this.#data[this.length++] = value
  }

  at(index: number): number {
    return this.#data[index] ?? 0
  }

  /** Index of the last entry in `[from, to)` that is at most `value`; entries ascend. `from - 1` where there is none. */
  lastAtMost(value: number, from = 0, to = this.length): number {
    let low = from
    let high = to
    while (low < high) {
      const mid = (low + high) >>> 1
      if (this.at(mid) <= value) low = mid + 1
      else high = mid
    }
    return low - 1
  }
}
