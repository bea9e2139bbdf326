// Chooses days by dragging across the drawing, or by keys. Without it the fields From and To do the same.
const DAY = 86400000;
const form = document.getElementById("window");
const drawing = document.querySelector("svg.drawing");
const region = drawing && drawing.closest(".scroll");

const day = (text) => Date.parse(text + "T00:00:00Z");
const text = (time) => new Date(time).toISOString().slice(0, 10);

function show(from, to) {
  const first = day(form.dataset.first);
  const last = day(form.dataset.last);
  const begin = Math.max(first, Math.min(from, to, last));
  const end = Math.min(last, Math.max(from, to, first));
  form.elements.from.value = text(begin);
  form.elements.to.value = text(end);
  form.requestSubmit();
}

if (form && drawing && region) {
  const left = Number(drawing.dataset.left);
  const right = Number(drawing.dataset.right);
  const from = day(drawing.dataset.from);
  const to = day(drawing.dataset.to);
  const days = (to - from) / DAY + 1;
  const help = document.querySelector(".brush-help");
  help.hidden = false;
  help.querySelector(".brush-all").addEventListener("click", () => show(day(form.dataset.first), day(form.dataset.last)));

  const at = (event) => {
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(drawing.getScreenCTM().inverse());
    return Math.max(left, Math.min(right, point.x));
  };
  const dayAt = (x) => from + Math.min(days - 1, Math.floor(((x - left) / (right - left)) * days)) * DAY;
  const box = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  box.setAttribute("class", "brush");
  box.setAttribute("y", drawing.dataset.top);
  box.setAttribute("height", drawing.dataset.bottom - drawing.dataset.top);
  let start = null;
  let dragged = false;

  drawing.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || event.pointerType === "touch") return;
    start = at(event);
    dragged = false;
  });
  drawing.addEventListener("dragstart", (event) => event.preventDefault());
  addEventListener("pointermove", (event) => {
    if (start === null) return;
    const now = at(event);
    if (Math.abs(now - start) < 6) return;
    dragged = true;
    box.setAttribute("x", Math.min(start, now));
    box.setAttribute("width", Math.abs(now - start));
    if (!box.isConnected) drawing.append(box);
  });
  addEventListener("pointerup", (event) => {
    if (start === null) return;
    const begin = start;
    start = null;
    box.remove();
    if (dragged) show(dayAt(begin), dayAt(at(event)));
  });
  drawing.addEventListener("click", (event) => {
    if (dragged) event.preventDefault();
    dragged = false;
  }, true);
  region.addEventListener("keydown", (event) => {
    const length = days * DAY;
    const quarter = Math.max(DAY, Math.round(length / 4 / DAY) * DAY);
    const first = day(form.dataset.first);
    const last = day(form.dataset.last);
    if (event.key === "+" || event.key === "=") {
      show(from + quarter, to - quarter);
    } else if (event.key === "-") {
      show(from - quarter, to + quarter);
    } else if (event.key === "ArrowLeft") {
      const step = Math.min(quarter, from - first);
      show(from - step, to - step);
    } else if (event.key === "ArrowRight") {
      const step = Math.min(quarter, last - to);
      show(from + step, to + step);
    } else {
      return;
    }
    event.preventDefault();
  });
}
