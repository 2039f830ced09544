package onething.kiosk.screen.part;

/**
 * A component that carries more than its element shows. When a page is redrawn in place, the one
 * that stays takes over what the freshly drawn one carries.
 *
 * @param <T> the component's own type
 */
public interface Redrawn<T extends Redrawn<T>> {

  /** Its own type; only the same types replace one another. */
  Class<T> kind();

  /** Takes over what the fresh one carries. */
  void become(T fresh);

  /** Takes over if the other is of the same type. */
  default boolean becomes(Object fresh) {
    if (!kind().isInstance(fresh)) {
      return false;
    }
    become(kind().cast(fresh));
    return true;
  }
}
