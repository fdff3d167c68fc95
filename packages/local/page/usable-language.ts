// uPlot makes a number format for the browser's language while it loads. Headless Chromium under the POSIX locale names a
// language that Intl refuses ("en-US@posix"), which would leave the page empty. So this comes before uPlot.
try {
  Intl.getCanonicalLocales(navigator.language);
} catch {
  Object.defineProperty(navigator, "language", { value: "en-US", configurable: true });
}
