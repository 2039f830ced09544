/**
 * The fleet and its door: which kiosks there are, how one enrols, and the connector with mutual TLS
 * through which alone they come in.
 */
@NullMarked
package onething.backend.kiosks;

import org.jspecify.annotations.NullMarked;
