// Copies a citation. Without it the text can be selected as it stands.
for (const button of document.querySelectorAll("button.copy")) {
  const source = document.getElementById(button.dataset.copies);
  if (!source || !navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const address = new URL(document.querySelector(".take a").getAttribute("href"), location.href);
    const words = source.textContent.replace(/\s+/g, " ").trim().replace(address.pathname + address.search, address.href);
    await navigator.clipboard.writeText(words);
    button.textContent = "Copied";
  });
}
