/** Where an element stands on the screen. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Mouse {
  move(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
}

/** An element in a page or in a reading view, as a test or a script for pictures sees it, whatever the browser. */
export abstract class SeenElement {
  protected abstract readonly mouse: Mouse;

  /** Calls `body` (a function's source) with the element as `this`. */
  abstract call<Value>(body: string, ...values: readonly (string | number)[]): Promise<Value>;

  /** The `index`th match inside. */
  protected abstract nth(selector: string, index: number): Promise<SeenElement>;

  text(): Promise<string> {
    return this.call("function () { return this.innerText ?? this.textContent; }");
  }

  attribute(name: string): Promise<string | null> {
    return this.call("function (name) { return this.getAttribute(name); }", name);
  }

  style(name: string): Promise<string> {
    return this.call("function (name) { return getComputedStyle(this).getPropertyValue(name); }", name);
  }

  box(): Promise<Box> {
    return this.call("function () { const { x, y, width, height } = this.getBoundingClientRect(); return { x, y, width, height }; }");
  }

  focus(): Promise<void> {
    return this.call("function () { this.focus(); }");
  }

  /** Puts a value into a field or a menu, as if it had been typed or chosen. */
  fill(value: string): Promise<void> {
    return this.call(`function (value) {
      this.focus();
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(this), "value").set.call(this, value);
      for (const type of ["input", "change"]) this.dispatchEvent(new Event(type, { bubbles: true }));
    }`, value);
  }

  /** Moves the mouse there. */
  async hover(): Promise<void> {
    const { x, y } = await this.middle();
    await this.mouse.move(x, y);
  }

  /** Clicks as a person does: not before the button can be pressed. */
  async click(): Promise<void> {
    await this.waitWhile("function () { return this.disabled === true; }");
    const { x, y } = await this.middle();
    await this.mouse.click(x, y);
  }

  async all(selector: string): Promise<SeenElement[]> {
    const count = await this.call<number>("function (selector) { return this.querySelectorAll(selector).length; }", selector);
    return Promise.all(Array.from({ length: count }, (_, index) => this.nth(selector, index)));
  }

  /** The first match; throws if there is none. */
  async one(selector: string): Promise<SeenElement> {
    const [first] = await this.all(selector);
    if (!first) throw new Error(`No ${selector} in the view`);
    return first;
  }

  /** Waits until the view has its plain version, or says that it failed. Asked from outside: frames may forbid scripts. */
  settled(): Promise<void> {
    return this.waitWhile("function () { return this.querySelector('.panel').classList.contains('writing'); }");
  }

  private async waitWhile(holds: string): Promise<void> {
    while (await this.call<boolean>(holds)) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  private async middle(): Promise<{ x: number; y: number }> {
    await this.call("function () { this.scrollIntoView({ block: 'center', behavior: 'instant' }); }");
    // Of the first line: the middle of a box that spans lines may lie between two of them.
    return this.call(`function () {
      const { x, y, width, height } = this.getClientRects()[0];
      return { x: x + width / 2, y: y + height / 2 };
    }`);
  }
}
