/** Tells which elements are in sight, or nearly. */
export interface Sight {
  watch(element: Element): void;
  forget(element: Element): void;
  has(element: Element): boolean;
}

/** `onEnter` hears of every element that comes into sight, before it does. */
export function createSight(onEnter: (element: Element) => void): Sight {
  const inSight = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) inSight.delete(target);
        else if (!inSight.has(target)) {
          inSight.add(target);
          onEnter(target);
        }
      }
    },
    { rootMargin: "300px" },
  );
  return {
    watch: (element) => observer.observe(element),
    forget(element) {
      observer.unobserve(element);
      inSight.delete(element);
    },
    has: (element) => inSight.has(element),
  };
}
