/**
 * Scanned pages, from the scanner's bytes to one PDF per material. All of it stays in memory: no
 * cache of ImageIO or PDFBox touches the disk.
 */
@NullMarked
package onething.kiosk.material;

import org.jspecify.annotations.NullMarked;
