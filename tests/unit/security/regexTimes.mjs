/* Times expressions on long texts, apart from whoever asks, who ends this process when one never comes back. */
const short = 10_000;
const long = 1_000_000;
/** Milliseconds of work of this process alone: a busy machine does not count. */
function time(regex, [head, pumped, tail], length) {
  const text = head + pumped.repeat(Math.ceil(length / pumped.length)) + tail;
  const { user } = process.cpuUsage();
  if (regex.global || regex.sticky) text.replace(regex, '');
  else regex.exec(text);
  return process.cpuUsage({ user, system: 0 }).user / 1000;
}

process.on('message', ({ source, flags, pumps, most }) => {
  const regex = new RegExp(source, flags);
  const length = most ?? long;
  const worst = { ms: -1, pump: pumps[0] };
  for (const pump of pumps) {
    const ms = time(regex, pump, Math.min(short, length));
    if (ms > worst.ms) Object.assign(worst, { ms, pump });
  }
  process.send({ pump: worst.pump, ms: time(regex, worst.pump, length) });
});
process.on('disconnect', () => process.exit());
