/**
 * Lets answers count in the order in which they were asked for: one that comes after a later one's is dropped. To be called
 * before asking; what it gives is to be called with what shows the answer.
 */
export function inOrder(): () => (show: () => void) => void {
  let asked = 0;
  let shown = 0;
  return () => {
    const own = ++asked;
    return (show) => {
      if (own < shown) return;
      shown = own;
      show();
    };
  };
}
