/** Bytes in, bytes out: serial lines, TCP connections and pipes in memory. */
@NullMarked
package onething.device.channel;

import org.jspecify.annotations.NullMarked;
