// Saves a drawing as SVG or PNG with its title, its legend and the citation of the view. Without it all can be read as it stands.
const SPACE = "http://www.w3.org/2000/svg";
const LOOKS = ["fill", "fill-opacity", "stroke", "stroke-opacity", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "paint-order", "opacity",
  "font-family", "font-size", "font-weight", "font-style", "text-anchor", "dominant-baseline", "visibility", "display"];
const EDGE = 12, LINE = 18, SWATCH = 32, SHARPNESS = 2, LEAST_WIDTH = 300, LEAST_HEIGHT = 60;

function element(name, attributes) {
  const made = document.createElementNS(SPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** A copy that needs no style sheet and whose links lead back here. */
function standing(original) {
  const copy = original.cloneNode(true);
  const copies = [copy, ...copy.querySelectorAll("*")];
  [original, ...original.querySelectorAll("*")].forEach((one, i) => {
    const seen = getComputedStyle(one);
    for (const look of LOOKS) copies[i].setAttribute(look, seen.getPropertyValue(look));
    copies[i].removeAttribute("class");
    copies[i].removeAttribute("tabindex");
    if (copies[i].hasAttribute("href")) copies[i].setAttribute("href", new URL(one.getAttribute("href"), location.href));
  });
  return copy;
}

/** The patterns that stand in another drawing of the page. */
function borrowed(picture) {
  const defs = element("defs", {});
  for (const id of new Set([...picture.outerHTML.matchAll(/url\((?:&quot;|")?#([\w-]+)/g)].map(match => match[1]))) {
    const pattern = document.getElementById(id);
    if (pattern && !picture.querySelector("#" + id)) defs.append(standing(pattern));
  }
  return defs;
}

function picture(drawing) {
  const box = drawing.getBoundingClientRect();
  const body = getComputedStyle(document.body);
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = "13px sans-serif";
  const width = Math.max(box.width, LEAST_WIDTH) + 2 * EDGE;
  const whole = element("svg", {xmlns: SPACE, "font-family": "sans-serif", "font-size": 13, fill: body.color});
  const ground = element("rect", {fill: body.backgroundColor});
  whole.append(ground);
  let x = EDGE, y = EDGE + LINE;
  const write = (words, bold) => {
    for (const word of words.replace(/\s+/g, " ").trim().split(" ")) {
      pen.font = (bold ? "bold " : "") + "13px sans-serif";
      const wide = pen.measureText(word + " ").width;
      if (x > EDGE && x + wide > width - EDGE) { x = EDGE; y += LINE; }
      const text = element("text", {x, y, "font-weight": bold ? "bold" : "normal"});
      text.textContent = word;
      whole.append(text);
      x += wide;
    }
  };
  const next = () => { x = EDGE; y += LINE; };
  const figure = drawing.closest("figure");
  write(figure?.querySelector(".chart-title")?.textContent ?? drawing.getAttribute("aria-label") ?? document.title, true);
  next();
  for (const item of figure?.querySelectorAll(".legend li") ?? []) {
    const swatch = item.querySelector("svg");
    if (x + SWATCH + pen.measureText(item.textContent).width > width - EDGE) next();
    if (swatch) {
      const copy = standing(swatch);
      copy.setAttribute("x", x);
      copy.setAttribute("y", y - 11);
      whole.append(copy);
      x += SWATCH;
    }
    write(item.textContent, false);
    x += EDGE;
  }
  if (x > EDGE) next();
  const copy = standing(drawing);
  for (const [key, value] of Object.entries({x: EDGE, y, width: box.width, height: box.height})) copy.setAttribute(key, value);
  whole.append(copy);
  y += box.height + LINE;
  x = EDGE;
  write(document.getElementById("citation")?.textContent ?? document.title, false);
  const height = y + EDGE;
  for (const part of [whole, ground]) {
    part.setAttribute("width", width);
    part.setAttribute("height", height);
  }
  whole.setAttribute("viewBox", `0 0 ${width} ${height}`);
  whole.prepend(borrowed(whole));
  return {width, height, file: new Blob([new XMLSerializer().serializeToString(whole)], {type: "image/svg+xml"})};
}

async function painted({width, height, file}) {
  const address = URL.createObjectURL(file);
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * SHARPNESS);
  canvas.height = Math.round(height * SHARPNESS);
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(address);
  return new Promise(resolve => canvas.toBlob(resolve, "image/png"));
}

function save(file, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

[...document.querySelectorAll("main svg[role]")].filter(drawing => {
  const box = drawing.getBoundingClientRect();
  return box.width >= LEAST_WIDTH && box.height >= LEAST_HEIGHT;
}).forEach((drawing, i) => {
  const name = document.title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-") + (i ? "-" + (i + 1) : "");
  const row = document.createElement("p");
  row.className = "save";
  for (const [form, make] of [["SVG", async () => picture(drawing).file], ["PNG", () => painted(picture(drawing))]]) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "plain";
    button.textContent = document.body.dataset.save + " " + form;
    button.addEventListener("click", async () => save(await make(), `${name}.${form.toLowerCase()}`));
    row.append(button);
  }
  (drawing.closest(".scroll") ?? drawing).after(row);
});
