/** Numbers and times as people of the language write them. */
export function formats(language) {
  const locale = language === 'en' ? 'en-GB' : 'vi-VN';
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const rounded = new Intl.NumberFormat(locale, { minimumFractionDigits: 0, maximumFractionDigits: 2 });
  const millions = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const time = new Intl.DateTimeFormat(locale, {
    timeZone: 'Asia/Ho_Chi_Minh',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return {
    whole: (number) => whole.format(number),
    millions: (vnd) => millions.format(vnd / 1e6),
    time: (instant) => time.format(new Date(instant)),
    /** An amount of money to be read at a glance: billions, millions, or as it is. */
    glance(vnd, t) {
      if (vnd >= 1e9) return `${rounded.format(vnd / 1e9)} ${t.billion}`;
      if (vnd >= 1e6) return `${rounded.format(vnd / 1e6)} ${t.million}`;
      return `${whole.format(vnd)} ${t.dong}`;
    },
  };
}
