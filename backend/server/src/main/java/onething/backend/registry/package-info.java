/**
 * The registry of e-licences (电子证照) and shared data: a port to whatever a site has, an embedded
 * sample, and the log of who asked what under which consent.
 */
@NullMarked
package onething.backend.registry;

import org.jspecify.annotations.NullMarked;
