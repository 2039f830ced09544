/*
 * What the page itself must do on a public machine: no menu, selection, drag, zoom or way out; signs
 * of life for the idle clock; arrow keys; the signature pad; and our own calm words when the line to
 * this machine's service is down.
 */
(() => {
  if (window.onethingKiosk) {
    return;
  }
  window.onethingKiosk = true;

  const swallow = (event) => event.preventDefault();
  for (const kind of ["contextmenu", "selectstart", "dragstart", "drop", "dragover", "auxclick"]) {
    document.addEventListener(kind, swallow, { capture: true });
  }
  for (const kind of ["gesturestart", "gesturechange", "wheel"]) {
    document.addEventListener(kind, swallow, { capture: true, passive: false });
  }
  document.addEventListener(
    "touchmove",
    (event) => event.cancelable && event.preventDefault(),
    { capture: true, passive: false },
  );

  /* Shortcuts of the browser mean nothing here; the keys of the page itself do. */
  const ours = ["Tab", "Enter", " ", "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"];
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !ours.includes(event.key)) {
        event.preventDefault();
      }
      if (event.key.startsWith("Arrow")) {
        step(event.key === "ArrowDown" || event.key === "ArrowRight" ? 1 : -1);
        event.preventDefault();
      }
      alive();
    },
    { capture: true },
  );

  const step = (way) => {
    const keys = [...document.querySelectorAll("#kiosk button:not([disabled]), #kiosk [tabindex='0']")].filter(
      (key) => key.tabIndex >= 0 && key.getClientRects().length > 0,
    );
    if (keys.length > 0) {
      const at = keys.indexOf(document.activeElement);
      const next = at < 0 ? (way > 0 ? 0 : keys.length - 1) : (at + way + keys.length) % keys.length;
      keys[next].focus({ preventScroll: true });
    }
  };

  /* Signs of life: keys tell themselves, anything else at most once a second. */
  let told = 0;
  const alive = () => {
    const kiosk = document.getElementById("kiosk");
    if (kiosk && kiosk.$server && Date.now() - told > 1000) {
      told = Date.now();
      kiosk.$server.touched();
    }
  };
  document.addEventListener(
    "pointerdown",
    (event) => {
      if (event.target instanceof Element && !event.target.closest("button")) {
        alive();
      }
    },
    { capture: true },
  );

  /* Back and forward lead nowhere: the terminal alone decides what is shown. */
  addEventListener(
    "popstate",
    (event) => {
      event.stopImmediatePropagation();
      history.pushState(history.state, "", location.href);
    },
    { capture: true },
  );
  document.addEventListener("pointerdown", () => history.pushState(history.state, "", location.href), { once: true });
  addEventListener("pageshow", (event) => event.persisted && location.reload());

  /* A new page is read from its title. */
  let place = "";
  new MutationObserver(() => {
    const kiosk = document.getElementById("kiosk");
    if (kiosk && kiosk.dataset.place !== place) {
      place = kiosk.dataset.place;
      document.documentElement.lang = kiosk.lang;
      if (document.activeElement === document.body || !document.activeElement.isConnected) {
        kiosk.querySelector("h1")?.focus({ preventScroll: true });
      }
    }
  }).observe(document.documentElement, { subtree: true, attributes: true, attributeFilter: ["data-place"] });

  /* The line to the service. While it is down the page is covered; once it is back, loaded anew. */
  const cover = document.createElement("div");
  cover.id = "lost";
  cover.setAttribute("role", "alert");
  cover.innerHTML = "请稍等，马上回来<span lang=\"en\">One moment, please</span>";
  const ready = () => document.body.append(cover);
  document.body ? ready() : addEventListener("DOMContentLoaded", ready);

  let lostSince = 0;
  const watch = () => {
    const state = window.Vaadin?.connectionState?.state;
    const lost = state === "reconnecting" || state === "connection-lost";
    lostSince = lost ? lostSince || Date.now() : 0;
    document.documentElement.dataset.line = lost ? "lost" : "";
    if (lost && Date.now() - lostSince > 4000) {
      document.getElementById("kiosk")?.replaceChildren();
      fetch(location.href, { cache: "no-store" }).then(
        (answer) => answer.ok && location.reload(),
        () => undefined,
      );
    }
  };
  setInterval(watch, 500);

  /* The pad: draws while the finger moves, tells each finished stroke in thousandths of its width. */
  class Pad extends HTMLElement {
    static observedAttributes = ["data-strokes"];

    connectedCallback() {
      this.canvas ??= document.createElement("canvas");
      this.replaceChildren(this.canvas);
      this.size = new ResizeObserver(() => this.paint());
      this.size.observe(this);
      this.onpointerdown = (event) => this.begin(event);
      this.onpointermove = (event) => this.move(event);
      this.onpointerup = (event) => this.end(event);
      this.onpointercancel = (event) => this.end(event);
    }

    disconnectedCallback() {
      this.size?.disconnect();
      this.drawn = [];
      this.canvas.width = 0;
    }

    attributeChangedCallback() {
      this.drawn = (this.dataset.strokes || "")
        .split(";")
        .filter(Boolean)
        .map((stroke) => stroke.split(" ").flatMap((point) => point.split(",").map(Number)));
      if (this.canvas) {
        this.paint();
      }
    }

    begin(event) {
      if (this.stroke || event.button > 0) {
        return;
      }
      this.finger = event.pointerId;
      this.setPointerCapture(event.pointerId);
      this.stroke = [];
      this.add(event);
    }

    move(event) {
      if (this.stroke && event.pointerId === this.finger) {
        (event.getCoalescedEvents?.() ?? [event]).forEach((moved) => this.add(moved));
        this.paint();
      }
    }

    end(event) {
      if (!this.stroke || event.pointerId !== this.finger) {
        return;
      }
      const stroke = this.stroke;
      this.stroke = undefined;
      this.drawn = [...(this.drawn ?? []), stroke];
      this.paint();
      this.dispatchEvent(new CustomEvent("stroke", { detail: stroke }));
    }

    add(event) {
      const box = this.getBoundingClientRect();
      const unit = 1000 / box.width;
      const x = Math.round((event.clientX - box.left) * unit);
      const y = Math.round((event.clientY - box.top) * unit);
      this.stroke.push(Math.max(0, Math.min(1000, x)), Math.max(0, Math.min(Math.round(box.height * unit), y)));
    }

    paint() {
      const box = this.getBoundingClientRect();
      const dots = window.devicePixelRatio || 1;
      this.canvas.width = Math.round(box.width * dots);
      this.canvas.height = Math.round(box.height * dots);
      const pen = this.canvas.getContext("2d");
      const scale = this.canvas.width / 1000;
      pen.strokeStyle = getComputedStyle(this).color;
      pen.lineWidth = 9 * scale;
      pen.lineCap = pen.lineJoin = "round";
      for (const stroke of [...(this.drawn ?? []), this.stroke ?? []]) {
        pen.beginPath();
        for (let i = 0; i + 1 < stroke.length; i += 2) {
          pen.lineTo(stroke[i] * scale, stroke[i + 1] * scale);
        }
        if (stroke.length === 2) {
          pen.lineTo(stroke[0] * scale + 0.1, stroke[1] * scale);
        }
        pen.stroke();
      }
    }
  }
  customElements.define("onething-pad", Pad);
})();
